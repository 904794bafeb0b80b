package org.gouji.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the words of a sentence mean, as far as claims about the tables are concerned. The words themselves stand in the
 * form's data, under the term's id; a form whose data names an unknown term or leaves one out is not loaded.
 */
public enum Term implements Topic {
    /** Received this year, not carried over: 新收. */
    RECEIVED_NEW,
    /** 收到, 接收, 受理. */
    RECEIVED,
    /** 办理, 处理. */
    HANDLED,
    /** 答复. */
    ANSWERED,
    /** Closed: 办结. */
    FINISHED,
    /** 办理完毕 and the like, which say that nothing is left. */
    COMPLETED,
    /** The share that was closed: 办结率. */
    RATE,
    /** Carried from one year to another: 结转. */
    CARRIED,
    /** Not closed yet: 正在办理, 尚未审结. */
    PENDING,
    /** Withdrawn by the applicant. */
    WITHDRAWN,
    /** 制定, 印发. */
    ISSUED,
    /** 废止. */
    REPEALED,
    /** 失效. */
    EXPIRED,
    /** 现行有效. */
    IN_FORCE,
    /** 主动公开, 对外公开. */
    PUBLISHED,
    /** 发布, which may be said of anything. */
    ANNOUNCED,
    /** What an organ does as the one that decides: 审理, 承办, 立案. */
    OFFICE,
    /** 作出. */
    DECIDED,
    /** 发生. */
    OCCURRED,
    /** 维持. */
    UPHELD,
    /** 纠正. */
    CORRECTED,
    /** 败诉. */
    LOST,
    /** An application for information: 政府信息公开申请. */
    APPLICATION,
    /** 政府信息公开, of which an application may be one. */
    DISCLOSURE,
    /** An application of any kind: 申请. */
    REQUEST,
    /** Administrative reconsideration: 行政复议. */
    REVIEW,
    /** Administrative litigation: 行政诉讼. */
    SUIT,
    /** 零复议. */
    NO_REVIEW,
    /** 零诉讼. */
    NO_SUIT,
    /** 规范性文件. */
    NORMATIVE,
    /** 规章. */
    RULES,
    /** 文件 of any kind. */
    DOCUMENT,
    /** 行政许可. */
    LICENCE,
    /** 行政处罚. */
    PENALTY,
    /** 行政强制. */
    COERCION,
    /** Administrative fees: 行政事业性收费. */
    FEE,
    /** A notice to pay for information: 收费通知. */
    FEE_NOTICE,
    /** The fee for information: 信息处理费. */
    PROCESSING_FEE,
    /** What the fees come to: 总金额. */
    FEE_TOTAL,
    /** What was paid of them: 实际收取. */
    FEE_COLLECTED,
    /** The result 予以公开. */
    OPENED,
    /** The result 部分公开. */
    PARTLY,
    /** The two results 予以公开 and 部分公开 in one phrase. */
    OPENED_PARTLY,
    /** The results 不予公开. */
    REFUSED,
    /** The results 无法提供. */
    IMPOSSIBLE,
    /** The results 不予处理. */
    IGNORED,
    /** The results 其他处理. */
    OTHERWISE,
    /** 不掌握, the reason why something could not be given. */
    UNKNOWN_TO_US,
    /** Applicants who are natural persons. */
    NATURAL,
    /** Applicants who are legal persons or other organisations. */
    LEGAL,
    /** Applied for on the internet. */
    BY_NET,
    /** Applied for by letter. */
    BY_MAIL,
    /** Applied for in person. */
    BY_DESK,
    /** Applied for by fax. */
    BY_FAX,
    /** A denial: 未, 没有, 无. */
    NONE,
    /** A number that is not exact: 约, 近. */
    ABOUT,
    /** The parts of a number follow: 其中. */
    AMONG,
    /** 包括. */
    INCLUDING,
    /** 分别. */
    RESPECTIVELY,
    /** Something is left out: 另有, 其余. */
    BESIDES,
    /** 合计, 共计. */
    SUM,
    /** 和, 及, 与. */
    AND,
    /** 占. */
    SHARE,
    /** 全部, 均. */
    ALL,
    /** 等. */
    ETC,
    /** Last year: 上年. */
    LAST,
    /** Next year: 下年度. */
    NEXT,
    /** This year: 本年度. */
    THIS,
    /** A comparison: 同比, 增长. */
    COMPARE,
    /** A plan: 下一步. */
    PLAN,
    /** A part of the year, or several years: 上半年, 近年. */
    PART_TIME,
    /** More organs than the one that reports: 全市. */
    WIDE,
    /** Done for another organ: 协助, 转办. */
    DEPUTY,
    /** 修改, 修订. */
    REVISED,
    /** Only some of them are meant: 涉及, 逾期. */
    RESTRICTION,
    /** 因. */
    CAUSE,
    /** What a document is marked as when it is written: 公文属性. */
    ATTRIBUTE,
    /** 公示, 上传. */
    SHOWN,
    /** What the tables do not count: 热线, 信访. */
    OTHER,
    /** Words that say nothing here: 的, 了, 事项. */
    FILLER,
    /** Phrases that hold one of the other words and mean something else: 规章制度. */
    IDIOM,
    /** No word: a claim for which it does not matter what was done, {@code *} in the data. */
    ANY("*"),
    /** No word: {@link #CARRIED} from last year. */
    CARRIED_OVER("carried-over"),
    /** No word: {@link #CARRIED} to the next year. */
    CARRIED_FORWARD("carried-forward"),
    /** No word: {@link #REVIEW} and {@link #SUIT} in one. */
    REVIEW_SUIT("review-suit"),
    /** No word: {@link #RULES} and {@link #NORMATIVE} in one. */
    RULES_NORMATIVE("rules-normative");

    private static final Map<String, Term> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Term::id, Function.identity()));

    private final String id;
    private final boolean word;

    Term() {
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.word = true;
    }

    Term(String derived) {
        this.id = derived;
        this.word = false;
    }

    @Override
    public String id() {
        return id;
    }

    /** True if forms list words for it; false if it follows from other words, and only claims name it. */
    public boolean isWord() {
        return word;
    }

    /** The term that forms write as {@code id}. */
    public static Optional<Term> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
