package org.arasan.web.timeline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.timeline.MyNews;
import org.arasan.timeline.News;
import org.arasan.web.PageTexts;

/** On a member's page of today: what has been changed for them lately. */
@Named
@RequestScoped
public class NewsView {

    @Inject
    private MyNews my;
    @Inject
    private PageTexts texts;
    private List<News> news;

    @PostConstruct
    void load() {
        news = my.news();
    }

    public List<News> getNews() {
        return news;
    }

    /** When, where and by whom, as far as each has it. */
    public String said(News each, News.At at) {
        return Stream.of(at.starts() == null ? null : texts.moment(at.starts(), each.zone()), at.place(), at.trainer()).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
