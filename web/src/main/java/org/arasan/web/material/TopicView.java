package org.arasan.web.material;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.material.Material;
import org.arasan.material.MaterialKeeping;
import org.arasan.material.MaterialReading;
import org.arasan.material.check.FileType;
import org.arasan.programme.Topic;
import org.arasan.programme.curriculum.CurriculumReading;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/topic.xhtml?topic=}: the files and links of a topic; the federation adds to them and takes them away. */
@Named
@RequestScoped
public class TopicView {

    @Inject
    private CurriculumReading reading;
    @Inject
    private MaterialReading materials;
    @Inject
    private MaterialKeeping keeping;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "topic")
    private Long id;
    private Topic topic;
    private List<Material> all;
    private Part file;
    private String address;
    private String title;

    @PostConstruct
    void load() {
        if (id == null) {
            throw Refusal.notFound();
        }
        topic = reading.topic(id);
        all = materials.of(id);
    }

    public String addFile() throws IOException {
        if (file == null) {
            throw Refusal.invalid("materials.choose").at("file");
        }
        byte[] bytes = IncomingFile.read(file.getInputStream(), keeping.mostBytes(id));
        return done(texts.get("materials.added", keeping.addFile(id, file.getSubmittedFileName(), null, bytes).title()));
    }

    public String addLink() {
        return done(texts.get("materials.added", keeping.addLink(id, title, address).title()));
    }

    public String remove(Material material) {
        keeping.remove(material.id());
        return done(texts.get("materials.removed", material.title()));
    }

    private String done(String text) {
        Messages.create(text).flash().add();
        return "/admin/topic.xhtml?faces-redirect=true&topic=" + id;
    }

    public Topic getTopic() {
        return topic;
    }

    public List<Material> getAll() {
        return all;
    }

    /** Of how many megabytes a file may be. */
    public int getMost() {
        return keeping.rules(topic.curriculum().programme().id()).fileMegabytes();
    }

    /** What the browser's dialog offers. */
    public String getAccepted() {
        return FileType.accepted();
    }

    public String getExtensions() {
        return FileType.allExtensions();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
