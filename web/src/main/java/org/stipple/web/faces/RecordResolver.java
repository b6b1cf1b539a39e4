package org.stipple.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a record's components in expressions as a bean's properties are: {@code #{row.name}}. */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    return Stream.of(type.getRecordComponents())
                            .collect(
                                    Collectors.toMap(
                                            RecordComponent::getName,
                                            RecordComponent::getAccessor));
                }
            };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method accessor = find(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method accessor = find(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (find(base, property) != null) {
            throw new PropertyNotWritableException("a record does not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean ours = find(base, property) != null;
        if (ours) {
            context.setPropertyResolved(base, property);
        }
        return ours;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }

    private static Method find(Object base, Object property) {
        return base instanceof Record && property != null
                ? COMPONENTS.get(base.getClass()).get(property.toString())
                : null;
    }
}
