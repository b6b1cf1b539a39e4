package org.stipple.web.policy.tryit;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the page's address may say, as it stands there; null for what it does not. */
public class TryAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long clientId;
    private Long courseId;
    private String step;
    private String day;
    private String tags;
    private String gates;
    private String history;
    private String draft;

    /**
     * The address under which this is asked again. A client's history and her tags are not in it,
     * for they are found under her ids.
     */
    public static String of(TryForm form, TakenHistory taken) {
        Map<String, Object> asked = new LinkedHashMap<>();
        if (!form.getDraft().isEmpty()) {
            asked.put("draft", form.getDraft());
        }
        if (taken != null) {
            asked.put("client", taken.clientId());
            if (taken.courseId() != 0) {
                asked.put("course", taken.courseId());
            }
        }
        asked.put("step", form.getStep());
        asked.put("day", form.getDay() == null ? "" : form.getDay());
        asked.put("gates", form.isGates() ? "yes" : "no");
        if (taken == null || !taken.hasTags(form.getTags())) {
            asked.put("tags", String.join(" ", form.getTags()));
        }
        if (taken == null) {
            asked.put("h", form.written());
        }
        return asked.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "tryit.xhtml?", ""));
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    public Long getClientId() {
        return clientId;
    }

    public void setClientId(Long clientId) {
        this.clientId = clientId;
    }

    public Long getCourseId() {
        return courseId;
    }

    public void setCourseId(Long courseId) {
        this.courseId = courseId;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getGates() {
        return gates;
    }

    public void setGates(String gates) {
        this.gates = gates;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public String getHistory() {
        return history;
    }

    public void setHistory(String history) {
        this.history = history;
    }
}
