package org.arasan.web.material;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import org.arasan.access.Role;
import org.arasan.course.Lesson;
import org.arasan.course.Timetables;
import org.arasan.material.Material;
import org.arasan.material.MaterialReading;
import org.arasan.web.PageTexts;
import org.arasan.web.Shell;
import org.arasan.web.UserLanguage;
import org.arasan.web.timeline.DaysView;

/** {@code #{materialsView.of(topic)}}: the materials of the lessons on a member's or a trainer's page, read together. */
@Named
@RequestScoped
public class MaterialsView {

    private static final int KILO = 1024;

    @Inject
    private MaterialReading reading;
    @Inject
    private DaysView days;
    @Inject
    private Timetables timetables;
    @Inject
    private Shell shell;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage reader;
    private Map<Long, List<Material>> byTopic;

    public List<Material> of(Long topic) {
        if (byTopic == null) {
            byTopic = reading.of(topics());
        }
        return byTopic.getOrDefault(topic, List.of());
    }

    private List<Long> topics() {
        if (shell.is(Role.TRAINER)) {
            return timetables.mine().stream().map(lesson -> lesson.topic().id()).distinct().toList();
        }
        return days.getDays() == null ? List.of() : days.getDays().lessons().stream().map(each -> each.lesson().subject().id())
                .distinct().toList();
    }

    /** PDF, 1.4 MB; or the host of a link. */
    public String what(Material material) {
        if (!material.isFile()) {
            return material.host();
        }
        NumberFormat format = NumberFormat.getInstance(reader.getLocale());
        format.setMaximumFractionDigits(1);
        double kilobytes = material.file().size() / (double) KILO;
        String size = kilobytes < KILO ? texts.get("materials.kb", format.format(Math.ceil(kilobytes)))
                : texts.get("materials.mb", format.format(kilobytes / KILO));
        String name = material.file().name();
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase() + ", " + size;
    }

    /** The icon of what it is. */
    public String icon(Material material) {
        return !material.isFile() ? "pi-external-link" : switch (material.file().type()) {
            case PDF -> "pi-file-pdf";
            case WORD, ODT, TEXT -> "pi-file-word";
            case EXCEL, ODS -> "pi-file-excel";
            case POWERPOINT, ODP -> "pi-desktop";
            case PNG, JPEG, WEBP -> "pi-image";
            case MP3 -> "pi-volume-up";
            case MP4 -> "pi-video";
        };
    }
}
