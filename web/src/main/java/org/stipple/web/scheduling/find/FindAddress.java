package org.stipple.web.scheduling.find;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the page's address may say; null for what it does not. */
public class FindAddress implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "find.xhtml";
    private static final String YES = "yes";

    private Long clientId;
    private Long courseId;
    private Long moveId;
    private String step;
    private Long personId;
    private Long roomId;
    private Integer minutes;
    private LocalDate from;
    private LocalDate until;
    private LocalTime after;
    private LocalTime before;
    private String weekdays;
    private String overrides;

    /** Fills the form with what the address says; what it does not say stays. */
    void fill(FindForm form, LocalDate today) {
        form.setPersonId(personId == null ? 0 : personId);
        form.setRoomId(roomId == null ? 0 : roomId);
        form.setFrom(from == null || from.isBefore(today) ? today : from);
        form.setUntil(until);
        form.setAfter(after);
        form.setBefore(before);
        form.setWeekdays(readWeekdays());
        form.setOverrides(YES.equals(overrides));
        if (minutes != null && minutes >= 5 && minutes <= 720) {
            form.setMinutes(minutes);
        }
    }

    private List<DayOfWeek> readWeekdays() {
        List<String> named = weekdays == null ? List.of() : List.of(weekdays.split(" "));
        return Arrays.stream(DayOfWeek.values()).filter(day -> named.contains(day.name())).toList();
    }

    /** The address under which the same is asked again, within the page's folder. */
    public static String of(FindContext context, FindForm form) {
        Map<String, Object> asked = context.address();
        addWhat(asked, form);
        putIf(asked, "person", form.getPersonId(), 0L);
        putIf(asked, "room", form.getRoomId(), 0L);
        asked.put("from", form.getFrom());
        putIf(asked, "until", form.getUntil(), null);
        addWishes(asked, form);
        return link(PAGE, asked);
    }

    /** The same for this client: her visit of that kind. */
    public static String forClient(long clientId, FindForm form) {
        return of(new FindContext(clientId, "", List.of(), false, 0), form);
    }

    /** The same with whoever can, at any time, from this day on. */
    public static String otherwise(FindContext context, FindForm form, LocalDate from) {
        Map<String, Object> asked = context.address();
        addWhat(asked, form);
        asked.put("from", from);
        putIf(asked, "overrides", form.isOverrides() ? YES : "", "");
        return link(PAGE, asked);
    }

    private static void addWhat(Map<String, Object> asked, FindForm form) {
        asked.put("step", form.getStep());
        asked.put("minutes", form.getMinutes());
    }

    private static void addWishes(Map<String, Object> asked, FindForm form) {
        putIf(asked, "after", form.getAfter(), null);
        putIf(asked, "before", form.getBefore(), null);
        putIf(
                asked,
                "days",
                form.getWeekdays().stream().map(DayOfWeek::name).collect(Collectors.joining(" ")),
                "");
        putIf(asked, "overrides", form.isOverrides() ? YES : "", "");
    }

    /** A link to a page with these in its address. */
    static String link(String page, Map<String, Object> asked) {
        return asked.entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&", page + "?", ""));
    }

    /** What names whom and what; more can be put to it. */
    static Map<String, Object> asked() {
        return new LinkedHashMap<>();
    }

    private static void putIf(Map<String, Object> asked, String name, Object value, Object unsaid) {
        if (value != null && !value.equals(unsaid)) {
            asked.put(name, value);
        }
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

    public Long getMoveId() {
        return moveId;
    }

    public void setMoveId(Long moveId) {
        this.moveId = moveId;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalTime getAfter() {
        return after;
    }

    public void setAfter(LocalTime after) {
        this.after = after;
    }

    public LocalTime getBefore() {
        return before;
    }

    public void setBefore(LocalTime before) {
        this.before = before;
    }

    public String getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(String weekdays) {
        this.weekdays = weekdays;
    }

    public String getOverrides() {
        return overrides;
    }

    public void setOverrides(String overrides) {
        this.overrides = overrides;
    }
}
