// @ts-nocheck
/**
 * Wiredesk
 * 0.0.0
 * DO NOT MODIFY - This file has been generated using oazapfts.
 * See https://www.npmjs.com/package/oazapfts
 */
import * as Oazapfts from "@oazapfts/runtime";
import * as QS from "@oazapfts/runtime/query";
export const defaults: Oazapfts.Defaults<Oazapfts.CustomHeaders> = {
    headers: {},
    baseUrl: "."
};
const oazapfts = Oazapfts.runtime(defaults);
export const servers = {
    server1: "."
};
export type Verdict = {
    publishable: boolean;
    reasons: {
        code: "licensed" | "embargoed" | "expiring";
        text: string;
    }[];
    /** End of the embargo: not to be published before this instant */
    notBefore?: string;
    /** Not to be published from this instant on */
    until?: string;
    obligations: {
        code: "no-archive" | "no-sales" | "mags-out" | "tv-out" | "web-out" | "mandatory-credit" | "territory-out" | "editorial-use-only" | "no-derivatives" | "non-commercial" | "until-date" | "other" | "credit-line";
        /** What to do, in plain words */
        text: string;
        /** The agency's words, if it stated the condition */
        term?: string;
    }[];
};
export type Policy = {
    "@context": "http://www.w3.org/ns/odrl.jsonld";
    "@type": "Agreement";
    uid: string;
    profile: string;
    /** What is prohibited is not permitted */
    conflict: "prohibit";
    assigner: string;
    assignee: string;
    permission: {
        target: string;
        action: "distribute" | "archive" | "sell" | "modify" | "use";
        constraint?: {
            leftOperand: "dateTime" | "deliveryChannel" | "spatial" | "purpose";
            operator: "eq" | "neq" | "lt" | "gteq" | "isAnyOf" | "isNoneOf";
            rightOperand: string | string[] | {
                "@value": string;
                "@type": "xsd:dateTime";
            };
        }[];
        duty?: {
            action: "attribute" | "reviewPolicy";
            /** For `attribute`: whom to name */
            attributedParty?: string;
        }[];
    }[];
    prohibition?: {
        target: string;
        action: "distribute" | "archive" | "sell" | "modify" | "use";
        constraint?: {
            leftOperand: "dateTime" | "deliveryChannel" | "spatial" | "purpose";
            operator: "eq" | "neq" | "lt" | "gteq" | "isAnyOf" | "isNoneOf";
            rightOperand: string | string[] | {
                "@value": string;
                "@type": "xsd:dateTime";
            };
        }[];
        duty?: {
            action: "attribute" | "reviewPolicy";
            /** For `attribute`: whom to name */
            attributedParty?: string;
        }[];
    }[];
};
export type LicensedArticle = {
    /** Lasting identity of the story, the same for all its revisions */
    id: string;
    /** Counts the revisions that became current, from 1 */
    version: number;
    status: "usable" | "withheld" | "canceled";
    /** The agency's own identifier (NITF `doc-id`, G2 `guid`, ninjs `uri`) */
    sourceId?: string;
    /** The agency's own version of it */
    sourceVersion?: string;
    /** Its other identifiers, in the order stated */
    alternateIds?: {
        value: string;
        /** What kind it is (G2 `altId` type, "du-key", "NewsItemId") */
        scheme?: string;
    }[];
    /** BCP 47, as declared */
    language?: string;
    /** The story that it is translated from, if its agency states that (G2 `irel:translatedFrom`, schema.org `translationOfWork`) */
    translationOf?: {
        /** The `id` of that story as an article, if it ever comes */
        id: string;
        /** The agency's identifier of it, as stated */
        sourceId: string;
    };
    /** IPTC urgency: 1 most, 9 least urgent */
    urgency?: number;
    /** The agency's keyword line */
    slugline?: string;
    headline: string;
    summary?: string;
    /** The byline as it is printed, cleaned: "Ana Ruiz, Coastal Wire" */
    byline?: string;
    /** Persons only, in printed order */
    authors: {
        /** Full name in normal case and printed order: "Siobhan O'Brien" */
        name: string;
        /** Function as printed: "Business Writer" */
        role?: string;
        /** Organization the person writes for: "Bloomberg News" */
        affiliation?: string;
        /** Where the person reported from: "Kyiv" */
        location?: string;
    }[];
    /** Who signs if no person does: "The Associated Press" */
    collective?: string;
    contributors: {
        /** Full name in normal case */
        name: string;
        role: "assistance" | "reporting" | "additional-reporting" | "editing" | "writing" | "research" | "photography";
        affiliation?: string;
        location?: string;
    }[];
    dateline?: {
        /** As printed, without the dash: "NAIROBI, Kenya" */
        place: string;
        /** Agency in the dateline: "AP" */
        agency?: string;
        /** Date as printed: "Nov. 26" */
        date?: string;
    };
    /** Who wrote it: "Bloomberg News" */
    agency?: string;
    /** Who delivers it: "Tribune Content Agency, LLC" */
    distributor?: string;
    /** Credit line to print, derived by the agency's convention */
    credit?: string;
    copyright?: {
        /** Gregorian year; the last one of a range */
        year?: number;
        /** Rights holder with its suffix: "Bloomberg L.P." */
        holder: string;
        /** The notice as printed (NewsML-G2 `copyrightNotice`) */
        notice: string;
    };
    usageTerms: {
        code: "no-archive" | "no-sales" | "mags-out" | "tv-out" | "web-out" | "mandatory-credit" | "territory-out" | "editorial-use-only" | "no-derivatives" | "non-commercial" | "until-date" | "other";
        text: string;
    }[];
    subjects: {
        name: string;
        /** Code within the scheme: "04000000" */
        code?: string;
        /** Scheme of the code: "medtop", "anpa" */
        scheme?: string;
    }[];
    /** Sections it was filed under: "News & Features" */
    sections: string[];
    /** The agency's note to editors (G2 `edNote`); not for publication */
    editorNote?: string;
    change?: {
        "class": "update" | "correction" | "writethru" | "refile" | "metadata-only" | "kill";
        /** The agency's words: "CORRECTS spelling in 2nd paragraph" */
        note?: string;
    };
    /** Not to be shown before this instant */
    embargoedUntil?: string;
    /** Not to be available from this instant on */
    expires?: string;
    firstCreated?: string;
    versionCreated?: string;
    /** When the drop arrived */
    receivedAt: string;
    body: {
        /** Sanitized HTML: block elements of the allowlist, one `<p>` per paragraph */
        html: string;
        /** Plain text, paragraphs separated by one blank line */
        text: string;
        wordCount: number;
    };
    /** What the agency supplies with the story, in its order */
    media?: {
        /** As the agency names it: "image", "picture", "video", "graphic" */
        kind?: string;
        /** Address or identifier, as stated */
        href?: string;
        caption?: string;
        /** Who made it, as printed: "Ana Ruiz/EPA" */
        credit?: string;
        /** Its own conditions of use, besides those of the story */
        usageTerms?: {
            code: "no-archive" | "no-sales" | "mags-out" | "tv-out" | "web-out" | "mandatory-credit" | "territory-out" | "editorial-use-only" | "no-derivatives" | "non-commercial" | "until-date" | "other";
            text: string;
        }[];
    }[];
    /** The versions before this one were taken back: no text of them is given to anyone, and every copy is to be replaced by this version or a later one */
    withdrawnBefore?: number;
    /** Whether the licensee may publish it now, and how */
    verdict: Verdict;
    /** The same for machines: ODRL 2.2 with the RightsML 2.0 profile, as JSON-LD */
    policy: Policy;
};
export type FeedEntry = {
    articleId: string;
    /** The article version that this change makes current */
    version: number;
    status: "usable" | "withheld" | "canceled";
    /** Compared with the previous change: what the agency says it is, or else what it was found to be */
    "class"?: "update" | "correction" | "writethru" | "refile" | "metadata-only" | "kill";
    agency?: string;
    distributor?: string;
    sections: string[];
    language?: string;
    /** The article that it is translated from, by what its agency states, whether or not that ever came */
    translationOf?: string;
    urgency?: number;
    /** When its availability ends, or has ended */
    expires?: string;
    versionCreated?: string;
    /** The versions before this one were taken back: no text of them is given to anyone, and every copy is to be replaced by this version or a later one */
    withdrawnBefore?: number;
    /** When Wiredesk appended it */
    committedAt: string;
    kind: "revision" | "kill" | "release" | "expiry" | "reinstatement" | "withdrawal";
    /** Where the article is fetched */
    href: string;
    headline?: string;
    /** For copy given in advance (status `withheld`): not to be published before this instant */
    embargoedUntil?: string;
    /** With `view=full`: the article in this version, if it may be read now. Also absent if it is too large for a page, or a quota is used up */
    article?: LicensedArticle;
};
export type FeedPage = {
    /** Oldest first. Fewer than `limit`, or none, does not mean the end */
    changes: FeedEntry[];
    /** Cursor for the next call, as `after`; always present, and valid for ever */
    next: string;
};
export type Problem = {
    /** Names the kind of problem */
    "type": string;
    /** The kind of problem, for people; the same for every occurrence */
    title: string;
    /** The HTTP status code */
    status: number;
    /** What happened here, and what to do */
    detail: string;
    /** Path of the call; absent if it would reveal which ids exist */
    instance?: string;
    /** For `invalid-parameters`, one per parameter; for `invalid-body`, one per field */
    errors?: {
        /** The name as sent */
        parameter: string;
        /** What is wrong with it, and what would be right */
        detail: string;
    }[];
    /** For `invalid-parameters`: every parameter of the call */
    allowed?: string[];
    /** For `not-acceptable`: each format, by its name in `?format=` and in `Accept` */
    available?: {
        format: string;
        mediaType: string;
    }[];
    /** For `article-canceled` and `article-expired` */
    article?: {
        id: string;
        /** The article version that this change makes current */
        version: number;
        status: "canceled" | "expired";
    };
};
export type RevisionHistory = {
    articleId: string;
    revisions: {
        version: number;
        kind: "revision" | "kill" | "release" | "expiry" | "reinstatement" | "withdrawal";
        status: "usable" | "withheld" | "canceled";
        /** What the agency says it is, compared with the previous version, or else what it was found to be */
        "class"?: "update" | "correction" | "writethru" | "refile" | "metadata-only" | "kill";
        /** What it was found to be, if the agency says otherwise */
        computed?: "update" | "correction" | "writethru" | "refile" | "metadata-only" | "kill";
        headline?: string;
        versionCreated?: string;
        committedAt: string;
        href: string;
    }[];
};
export type RevisionDiff = {
    articleId: string;
    /** The previous version in the license */
    "from": number;
    to: number;
    headline: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
    text: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
    /** Only if it differs */
    summary?: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
    /** Only if it differs */
    slugline?: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
    /** Only if it differs */
    dateline?: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
    /** Only if it differs */
    agency?: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
    /** Only if it differs */
    byline?: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
    /** Only if it differs */
    contributors?: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
    /** Only if it differs */
    credit?: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
    /** Only if it differs */
    copyright?: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
    /** Only if it differs */
    usageTerms?: {
        kind: "same" | "added" | "removed";
        text: string;
    }[];
};
export type Account = {
    id: string;
    name: string;
    entitlements: {
        product: {
            id: string;
            name?: string;
        };
        "from": string;
        /** Exclusive; if absent, it does not end */
        until?: string;
        /** Whether it is in force at the instant of the answer */
        inForce: boolean;
        /** If absent, everywhere */
        territories?: string[];
        /** If absent, in every way */
        channels?: ("web" | "print" | "broadcast" | "app" | "archive")[];
        /** Whether embargoed copy is shown in advance */
        advance: boolean;
        /** If absent, without limit */
        quota?: {
            /** The most articles, each counted once however often it is fetched */
            articles: number;
            /** Calendar day or month in UTC */
            per: "day" | "month";
            /** Articles left in this day or month */
            remaining: number;
            /** When the next period begins */
            resetsAt: string;
        };
    }[];
    quota: {
        calls: {
            /** The most calls in a window */
            limit: number;
            windowSeconds: number;
            /** Calls left in this window; approximate while many are made at once */
            remaining: number;
            /** Seconds until the window ends */
            resetsInSeconds: number;
        };
    };
    /** Oldest first, including those revoked last */
    keys: {
        /** Identifies the key when it is revoked */
        id: string;
        /** The last characters of the key */
        last4?: string;
        createdAt: string;
        /** When it was last used, to within some minutes */
        lastSeenAt?: string;
        revokedAt?: string;
        /** Whether this call was made with it */
        current: boolean;
    }[];
    feed: {
        /** To within some minutes; absent if never */
        lastPolledAt?: string;
    };
    /** Oldest first; acknowledged with `PUT /v1/articles/{id}/takedown` */
    takedowns: {
        articleId: string;
        /** The article version that the kill made */
        version: number;
        /** When it was killed */
        orderedAt: string;
    }[];
    notices: {
        code: "takedown-outstanding" | "feed-idle" | "entitlement-ending" | "entitlement-ended" | "two-keys" | "webhook-paused" | "webhook-disabled";
        detail: string;
        since?: string;
    }[];
};
export type UsageEntry = {
    articleId: string;
    version: number;
    how: "article" | "revision" | "diff" | "feed" | "latest" | "webhook";
    /** The first time it was given in this way */
    deliveredAt: string;
    /** Products held at the time that covered it */
    products: string[];
    /** Who wrote it */
    agency?: string;
    /** Who holds its copyright */
    holder?: string;
};
export type Usage = {
    /** In UTC: "2026-11" */
    month: string;
    /** Oldest first; each version once for each way it was given */
    deliveries: UsageEntry[];
    /** Cursor to continue from, as `after`; absent at the end */
    next?: string;
};
export type IssuedKey = {
    /** Identifies the key when it is revoked */
    id: string;
    /** For the `x-api-key` header. It is stored nowhere else: keep it now */
    key: string;
    createdAt: string;
};
export type Acknowledgement = {
    articleId: string;
    licenseeId: string;
    /** The article version that the kill made */
    version: number;
    /** The first time */
    acknowledgedAt: string;
};
export type NewWebhook = {
    /** URL of the endpoint, https on port 443 or 8443 */
    url: string;
    /** What it is for */
    description?: string;
    /** What messages carry: feed entries, or the articles too */
    view?: "summary" | "full";
    /** A feed cursor, or "latest": only changes after it are sent */
    after?: string;
};
export type WebhookWithSecret = {
    id: string;
    url: string;
    description?: string;
    view: "summary" | "full";
    status: "active" | "paused" | "disabled";
    notice?: {
        at: string;
        /** What happened, and what to do */
        detail: string;
    };
    createdAt: string;
    failing?: {
        /** When the first of them failed */
        since: string;
        attempts: number;
        /** No attempt is made before this instant */
        nextAt: string;
    };
    /** Feed cursor after the last change that the endpoint accepted */
    cursor: string;
    /** Verifies signatures; shown once */
    secret: string;
};
export type WebhookAnswer = {
    id: string;
    url: string;
    description?: string;
    view: "summary" | "full";
    status: "active" | "paused" | "disabled";
    notice?: {
        at: string;
        /** What happened, and what to do */
        detail: string;
    };
    createdAt: string;
    failing?: {
        /** When the first of them failed */
        since: string;
        attempts: number;
        /** No attempt is made before this instant */
        nextAt: string;
    };
    /** Feed cursor after the last change that the endpoint accepted */
    cursor: string;
};
export type WebhookList = {
    webhooks: WebhookAnswer[];
};
export type EditedWebhook = {
    /** URL of the endpoint, https on port 443 or 8443 */
    url: string;
    /** What it is for */
    description?: string;
    /** What messages carry: feed entries, or the articles too */
    view?: "summary" | "full";
};
export type WebhookTest = {
    /** `webhook-id` of the test message, which is being sent */
    messageId: string;
};
export type WebhookReplay = {
    /** A feed cursor, or "latest": only changes after it are sent */
    after: string;
};
export type WebhookAttempt = {
    /** `webhook-id` of the message; the same for each attempt */
    messageId: string;
    /** Type of the message: "article.published" */
    "type": string;
    /** Absent if the message is a test */
    articleId?: string;
    /** When the call began */
    at: string;
    durationMs: number;
    outcome: "delivered" | "failed";
    /** HTTP status of the answer; absent if none came */
    status?: number;
    /** Why no answer came */
    detail?: string;
};
export type WebhookDeliveries = {
    /** Newest first; kept for 30 days */
    attempts: WebhookAttempt[];
};
export type Session = {
    scope: "licensee" | "editor" | "operator";
    licenseeId?: string;
    /** Whose key it is, if it is not shared */
    person?: string;
};
export type UploadRequest = {
    /** File name; its drop gets a key under the day */
    fileName?: string;
    /** Key of an earlier drop: what is dropped there again is its next version */
    key?: string;
    /** Bytes */
    size: number;
};
export type Upload = {
    url: string;
    fields: {
        [key: string]: string;
    };
    key: string;
    expiresAt: string;
};
export type LintRequest = {
    /** Name or key it would be dropped under */
    fileName: string;
    text?: string;
    base64?: string;
};
export type Evidence = {
    /** The text as it was in the drop */
    raw: string;
    /** Name of the rule that read it: `<field>/<rule>` as in `functions/domain/normalize`, or the element of a format */
    rule: string;
    /** Where the raw text begins, if the format has lines */
    at?: {
        /** Line, from 1; CRLF, CR and LF each end one line */
        line: number;
        /** Column, from 1, in UTF-16 code units */
        column: number;
    };
};
export type Article = {
    /** Lasting identity of the story, the same for all its revisions */
    id: string;
    /** Counts the revisions that became current, from 1 */
    version: number;
    status: "usable" | "withheld" | "canceled";
    /** The agency's own identifier (NITF `doc-id`, G2 `guid`, ninjs `uri`) */
    sourceId?: string;
    /** The agency's own version of it */
    sourceVersion?: string;
    /** Its other identifiers, in the order stated */
    alternateIds?: {
        value: string;
        /** What kind it is (G2 `altId` type, "du-key", "NewsItemId") */
        scheme?: string;
    }[];
    /** BCP 47, as declared */
    language?: string;
    /** The story that it is translated from, if its agency states that (G2 `irel:translatedFrom`, schema.org `translationOfWork`) */
    translationOf?: {
        /** The `id` of that story as an article, if it ever comes */
        id: string;
        /** The agency's identifier of it, as stated */
        sourceId: string;
    };
    /** IPTC urgency: 1 most, 9 least urgent */
    urgency?: number;
    /** The agency's keyword line */
    slugline?: string;
    headline: string;
    summary?: string;
    /** The byline as it is printed, cleaned: "Ana Ruiz, Coastal Wire" */
    byline?: string;
    /** Persons only, in printed order */
    authors: {
        /** Full name in normal case and printed order: "Siobhan O'Brien" */
        name: string;
        /** Function as printed: "Business Writer" */
        role?: string;
        /** Organization the person writes for: "Bloomberg News" */
        affiliation?: string;
        /** Where the person reported from: "Kyiv" */
        location?: string;
    }[];
    /** Who signs if no person does: "The Associated Press" */
    collective?: string;
    contributors: {
        /** Full name in normal case */
        name: string;
        role: "assistance" | "reporting" | "additional-reporting" | "editing" | "writing" | "research" | "photography";
        affiliation?: string;
        location?: string;
        /** Named only where the agency wrote "not for publication": never given to licensees */
        isPrivate?: true;
    }[];
    dateline?: {
        /** As printed, without the dash: "NAIROBI, Kenya" */
        place: string;
        /** Agency in the dateline: "AP" */
        agency?: string;
        /** Date as printed: "Nov. 26" */
        date?: string;
    };
    /** Who wrote it: "Bloomberg News" */
    agency?: string;
    /** Who delivers it: "Tribune Content Agency, LLC" */
    distributor?: string;
    /** Credit line to print, derived by the agency's convention */
    credit?: string;
    copyright?: {
        /** Gregorian year; the last one of a range */
        year?: number;
        /** Rights holder with its suffix: "Bloomberg L.P." */
        holder: string;
        /** The notice as printed (NewsML-G2 `copyrightNotice`) */
        notice: string;
    };
    usageTerms: {
        code: "no-archive" | "no-sales" | "mags-out" | "tv-out" | "web-out" | "mandatory-credit" | "territory-out" | "editorial-use-only" | "no-derivatives" | "non-commercial" | "until-date" | "other";
        text: string;
    }[];
    subjects: {
        name: string;
        /** Code within the scheme: "04000000" */
        code?: string;
        /** Scheme of the code: "medtop", "anpa" */
        scheme?: string;
    }[];
    /** Sections it was filed under: "News & Features" */
    sections: string[];
    /** The agency's note to editors (G2 `edNote`); not for publication */
    editorNote?: string;
    change?: {
        "class": "update" | "correction" | "writethru" | "refile" | "metadata-only" | "kill";
        /** The agency's words: "CORRECTS spelling in 2nd paragraph" */
        note?: string;
    };
    /** Not to be shown before this instant */
    embargoedUntil?: string;
    /** Not to be available from this instant on */
    expires?: string;
    firstCreated?: string;
    versionCreated?: string;
    /** When the drop arrived */
    receivedAt: string;
    body: {
        /** Sanitized HTML: block elements of the allowlist, one `<p>` per paragraph */
        html: string;
        /** Plain text, paragraphs separated by one blank line */
        text: string;
        wordCount: number;
    };
    /** What the agency supplies with the story, in its order */
    media?: {
        /** As the agency names it: "image", "picture", "video", "graphic" */
        kind?: string;
        /** Address or identifier, as stated */
        href?: string;
        caption?: string;
        /** Who made it, as printed: "Ana Ruiz/EPA" */
        credit?: string;
        /** Its own conditions of use, besides those of the story */
        usageTerms?: {
            code: "no-archive" | "no-sales" | "mags-out" | "tv-out" | "web-out" | "mandatory-credit" | "territory-out" | "editorial-use-only" | "no-derivatives" | "non-commercial" | "until-date" | "other";
            text: string;
        }[];
    }[];
    /** By field name; for a list, its line or first entry */
    evidence: {
        [key: string]: Evidence;
    };
};
export type Rejection = {
    code: "empty" | "too-large" | "unknown-format" | "malformed" | "encoding" | "unsupported-media" | "missing-headline" | "missing-body" | "unsafe-archive";
    /** Which file inside the drop: path in the archive, name of the attachment */
    path?: string;
    /** Article field concerned: "headline" */
    field?: string;
    /** One sentence: what is wrong, and what to do */
    detail: string;
    /** Line of the decoded drop, from 1 */
    line?: number;
    /** Column, from 1, in UTF-16 code units */
    column?: number;
    /** The first bytes seen, printable, at most 64 characters */
    firstBytes?: string;
};
export type LintedDrop = {
    format?: string;
    stories: {
        article: Article;
        /** Path inside the drop, if it came in an archive */
        path?: string;
        /** Empty if the drop is not text: an archive, a Word file, an attachment */
        runs: {
            text: string;
            /** Field of the article, or "removed" */
            label?: string;
            rule?: string;
        }[];
    }[];
    rejections: Rejection[];
    warnings: string[];
};
export type Receipt = {
    drop: {
        bucket: string;
        /** Object key, URL-decoded */
        key: string;
        /** S3 version: the bytes of just this drop */
        versionId?: string;
        /** Hexadecimal order of events on one key (S3 `sequencer`) */
        sequencer: string;
        /** Bytes */
        size: number;
        /** Event time, UTC */
        droppedAt: string;
    };
    /** Who dropped it, if it came from the desk or the command line; for display */
    droppedBy?: string;
    outcome: "accepted" | "partial" | "rejected";
    /** Format it was read as: "text" */
    format?: string;
    items: {
        /** accepted: now current; duplicate: its text was already current; superseded: kept, but not made current; open-case: a kill or hold that waits for its story, or for an editor */
        outcome: "accepted" | "duplicate" | "superseded" | "open-case";
        /** Why it was superseded: a later revision is current, the article was killed, its words were taken back, or it is unfinished, and another version is out */
        supersededBy?: "later-revision" | "kill" | "recall" | "unfinished";
        /** Which file inside the drop: path in the archive, name of the attachment */
        path?: string;
        articleId: string;
        orderKey: string;
        headline: string;
        /** Of a notice, the headline of the story that it killed or held; absent in what was written before it was kept */
        story?: string;
        /** Also absent in what was written before it was kept */
        slugline?: string;
        byline?: string;
        agency?: string;
        /** The article that it is translated from, by what its agency states */
        translationOf?: string;
        status: "usable" | "withheld" | "canceled";
        /** Of what is withheld: when its embargo ends; absent if it has no end, and in what was written before it was kept */
        embargoedUntil?: string;
        /** Case that it opened for an editor to decide */
        caseId?: string;
        /** Its number in the change log */
        seq?: number;
        /** The article version it became; absent if it was superseded, or is no story */
        version?: number;
    }[];
    rejections: Rejection[];
    /** Faults that did not keep the drop from being read: "declares us-ascii, but is UTF-8" */
    warnings: string[];
    completedAt: string;
};
export type DropsPage = {
    /** The day asked for, or today (UTC) */
    day: string;
    receipts: Receipt[];
    /** Articles that stand otherwise now than these receipts say, and how: killed, held or published since */
    takenBack: {
        [key: string]: "usable" | "withheld" | "canceled";
    };
    /** The latest drop of each key of which a rejected or partial one was dropped again since */
    droppedAgain: {
        [key: string]: {
            sequencer: string;
            outcome: "accepted" | "partial" | "rejected";
        };
    };
    /** Of articles that these drops killed or held: the headline of the story, where it is known */
    killed: {
        [key: string]: string;
    };
    /** Of cases that their notices opened and that are closed: who closed each, how and why */
    settled: {
        [key: string]: string;
    };
    /** Where to continue, if there are more */
    before?: string;
};
export type ReceiptList = {
    receipts: Receipt[];
};
export type RawDrop = {
    key: string;
    text?: string;
    /** Present if it is not text */
    base64?: string;
};
export type Selection = {
    agency?: string;
    distributor?: string;
    language?: string;
    sections: string[];
    facets?: {
        subjects?: string[];
        genres?: string[];
        places?: string[];
    };
    limits?: {
        /** Channels it may not be published in */
        noChannels?: ("web" | "print" | "broadcast" | "app" | "archive")[];
        /** Territories it may not be published in */
        "out"?: string[];
        /** The only territories it may be published in */
        only?: string[];
        /** Some territory is named that the rules do not know, or there is no room for: shown to no license that is bound to territories */
        unclear?: true;
    };
    /** Lists that were cut, for want of room */
    cut?: ("sections" | "subjects" | "genres" | "places" | "all")[];
};
export type StoryChange = {
    /** Place in the log: dense, from 1 */
    seq: number;
    articleId: string;
    orderKey: string;
    kind: "revision" | "kill" | "release" | "expiry" | "reinstatement" | "withdrawal" | "recall";
    /** The article version that this change makes current */
    version: number;
    status: "usable" | "withheld" | "canceled";
    /** Compared with the previous change: what the agency says it is, or else what it was found to be */
    "class"?: "update" | "correction" | "writethru" | "refile" | "metadata-only" | "kill";
    /** What it was found to be, if the agency says otherwise */
    computed?: "update" | "correction" | "writethru" | "refile" | "metadata-only" | "kill";
    /** Cut with an ellipsis if the entry would exceed its limit */
    headline: string;
    agency?: string;
    distributor?: string;
    sections: string[];
    language?: string;
    /** The article that it is translated from, by what its agency states, whether or not that ever came */
    translationOf?: string;
    /** Absent in what was committed before it was kept */
    facets?: {
        subjects?: string[];
        genres?: string[];
        places?: string[];
    };
    /** Absent in what was committed before it was kept */
    limits?: {
        /** Channels it may not be published in */
        noChannels?: ("web" | "print" | "broadcast" | "app" | "archive")[];
        /** Territories it may not be published in */
        "out"?: string[];
        /** The only territories it may be published in */
        only?: string[];
        /** Some territory is named that the rules do not know, or there is no room for: shown to no license that is bound to territories */
        unclear?: true;
    };
    /** Lists that were cut, for want of room */
    cut?: ("sections" | "subjects" | "genres" | "places" | "all")[];
    urgency?: number;
    embargoedUntil?: string;
    /** When its availability ends, or has ended */
    expires?: string;
    /** For a kill: only advance licensees were ever shown what it kills */
    unseen?: true;
    versionCreated?: string;
    /** When the first version that was out was made or committed, if its article does not state when it was created. Absent in that version, if it had to make room, and in what was committed before it was kept */
    firstOut?: string;
    /** For a kill: the selections of earlier changes of the article that differ from its own */
    alsoReaches?: Selection[];
    /** For a kill: the selections under which the article was shown in advance that differ from its own */
    reachesAhead?: Selection[];
    /** For copy that is withheld, whose usage terms allow less than before, or whose earlier versions are taken back: the selections under which it could be seen; those licensees are told of a withdrawal */
    withdraws?: Selection[];
    /** The same for what was shown in advance, if its embargo is moved later or has no end any more */
    withdrawsAhead?: Selection[];
    /** The versions before this one were taken back: no text of them is given to anyone, and every copy is to be replaced by this version or a later one */
    withdrawnBefore?: number;
    /** For copy that is withheld, or takes back by its terms what was given in advance alone: the first of the versions just before it that were given so */
    aheadSince?: number;
    /** It publishes what was withheld until then: licensees are told of a release. Absent in what was committed before it was kept */
    lifts?: true;
    /** What the drop of its text is traced by: the version of that object. Absent if it had to make room, and in what was committed before it was kept */
    correlationId?: string;
    /** A later change that lets it show less puts a mark beside it first. Absent in what was committed before there were marks: for that, the article itself is read */
    marks?: true;
    /** When Wiredesk appended it */
    committedAt: string;
    /** Whose key or command it was; absent if an agency or the clock made it, or nobody noted it */
    by?: string;
    /** Of a kill, a reinstatement or a recall: the reason that was given, or the words of the notice */
    reason?: string;
};
export type Override = {
    field: "language" | "urgency" | "slugline" | "headline" | "summary" | "byline" | "authors" | "collective" | "contributors" | "dateline" | "agency" | "distributor" | "credit" | "copyright" | "usageTerms" | "subjects" | "sections" | "editorNote";
    /** In the article's shape for the field; if absent, the field is emptied */
    value?: any;
    /** What the rules read when it was set; absent if that was nothing */
    agencyValue?: any;
    /** The field that was set and implied this one, and clears it when it is cleared: `byline` for `authors` */
    impliedBy?: "language" | "urgency" | "slugline" | "headline" | "summary" | "byline" | "authors" | "collective" | "contributors" | "dateline" | "agency" | "distributor" | "credit" | "copyright" | "usageTerms" | "subjects" | "sections" | "editorNote";
    setBy: string;
    setAt: string;
};
export type Delivery = {
    articleId: string;
    version: number;
    licenseeId: string;
    how: "article" | "revision" | "diff" | "feed" | "latest" | "webhook";
    /** The first time it was given in this way */
    deliveredAt: string;
    /** Products held at the time that covered it */
    products: string[];
    /** Who wrote it */
    agency?: string;
    /** Who holds its copyright */
    holder?: string;
};
export type Story = {
    articleId: string;
    /** As it stands, including evidence, even if it is killed or held */
    article: Article;
    /** The drop its text came in */
    drop: {
        key: string;
        versionId?: string;
    };
    /** Its changes, oldest first */
    changes: StoryChange[];
    /** The desk withholds it, and whatever copy comes meanwhile */
    hold?: {
        /** Who withholds it; for display */
        by: string;
        /** Absent for a hold without an end */
        until?: string;
    };
    /** When an embargo ends that a hold without an end hides: it stands again once that is lifted */
    hiddenEmbargo?: string;
    /** A later text, which is not finished and held beside the version that stands */
    waiting?: {
        headline: string;
        receivedAt: string;
        drop: {
            key: string;
            versionId?: string;
        };
    };
    /** The story that it is translated from */
    original?: {
        status?: "usable" | "withheld" | "canceled";
        headline?: string;
        /** BCP 47, as declared */
        language?: string;
        articleId: string;
    };
    /** The stories that were translated from it */
    translations: {
        status?: "usable" | "withheld" | "canceled";
        headline?: string;
        /** BCP 47, as declared */
        language?: string;
        articleId: string;
    }[];
    overrides: Override[];
    deliveries: Delivery[];
    /** Licensees who have stated that their copies are down */
    acknowledgements: Acknowledgement[];
};
export type StoryText = {
    /** As it was last shown, or would be; with the version that one that waits would become */
    article: Article;
    /** The drop it came in */
    drop: {
        key: string;
        versionId?: string;
    };
};
export type StoryAs = {
    /** tombstone: it is told that the story is gone, without any of its text */
    sees: "text" | "tombstone" | "nothing";
    /** Why, in plain words */
    reason: string;
    /** Until when this stays so by itself: the embargo ends, or the quota is renewed */
    until?: string;
    licensee: {
        id: string;
        name: string;
    };
    /** As the licensee gets it, with what it may do with it; only if it sees the text */
    article?: LicensedArticle;
};
export type KillOrder = {
    /** Why; for the record, not shown to licensees */
    reason: string;
    /** The open case that this decides */
    caseId?: string;
};
export type OrderOutcome = {
    outcome: string;
    /** The article version it made */
    version?: number;
    /** The embargo under which it leaves the story, even if it was to publish what was held */
    embargoedUntil?: string;
    /** Other articles with the words of the one it killed, or that it took back, which stay as they are */
    copies?: string[];
    /** Its translations, which are held until the desk decides the case of each */
    translations?: string[];
    /** The other articles that the notice of a decided case may mean, which stay as they are */
    others?: string[];
};
export type ReinstateOrder = {
    /** Why the kill was a mistake, in words for licensees */
    reason: string;
};
export type RecallOrder = {
    /** The version that stays, which must be the current one: those before it are taken back */
    before: number;
    /** Why; for the record, not shown to licensees */
    reason: string;
};
export type FieldOrder = {
    /** In the field's shape; if absent, the field is emptied */
    value?: any;
    /** Classes the change as a correction, with this note */
    correction?: string;
};
export type StateOrder = {
    state: "published" | "held" | "embargoed";
    /** The end of an embargo, in RFC 3339, UTC */
    until?: string;
    /** The version of the story that was looked at: if it has another by now, nothing but a kill is carried out */
    version?: number;
};
export type RenderRequest = {
    article: Article;
    format: "wiredesk" | "ninjs" | "ninjs-3.1" | "ninjs-2.2" | "ninjs-1.6" | "newsml-g2" | "nitf" | "newsarticle" | "html" | "text";
};
export type CaseResolution = {
    action: "kill" | "hold" | "publish" | "embargo";
    /** The end of an embargo, in RFC 3339, UTC */
    until?: string;
    /** Which story is meant, unless the case has exactly one candidate */
    articleId?: string;
    /** Kills or holds every story that the case names, and no other */
    all?: boolean;
    /** The version of the story that was looked at: if it has another by now, nothing but a kill is carried out */
    version?: number;
    /** Why; for the record, not shown to licensees */
    reason: string;
};
export type CaseDismissal = {
    /** Why; for the record, not shown to licensees */
    reason: string;
};
export type Case = {
    /** Day and digest of the drop: "20261125-3fa9c1d2"; the same for each delivery of it */
    id: string;
    kind: "kill" | "withhold" | "embargo";
    status: "open" | "closed";
    agency?: string;
    target: {
        /** The identity that the notice itself states */
        articleId?: string;
        /** The agency's item number, as printed */
        item?: string;
        /** Slug, as printed */
        slug?: string;
        /** Headline, as printed */
        headline?: string;
    };
    /** The agency's words, 500 characters at most */
    note: string;
    /** Articles it may mean; none if no story has the name yet */
    candidates: string[];
    drop: {
        bucket: string;
        key: string;
        versionId?: string;
    };
    openedAt: string;
    closedAt?: string;
    /** arrival: its story came, and the order was carried out; or later copy of what is held settled it */
    closedBy?: "arrival" | "desk";
    /** The article it was closed with */
    articleId?: string;
    /** What the desk decided */
    decision?: "killed" | "held" | "published" | "embargoed" | "dismissed";
    /** Who decided; for display */
    decidedBy?: string;
    /** Why, in the desk's words */
    reason?: string;
};
export type StoryFacts = {
    headline: string;
    /** How it stands now */
    status: "usable" | "withheld" | "canceled";
    /** Its newest version, to be given with a decision about it */
    version?: number;
    /** A later text, which is not finished, waits beside the version that is out */
    waits?: true;
    /** Why it is held until the desk decides: something is to be filled in, it is marked as a draft, it was paid for, or it reads as code or data; absent for all other reasons */
    heldFor?: "gap" | "draft" | "payment" | "code";
    agency?: string;
    slugline?: string;
    /** From its dateline */
    place?: string;
    /** The beginning of its text, about 90 characters */
    firstWords?: string;
    /** Key of the drop its text came in */
    dropKey: string;
    /** When that drop came */
    receivedAt: string;
};
export type CaseList = {
    /** First those about copy that is out, then by how long they wait */
    cases: Case[];
    /** The candidate stories, by id; those without any text yet are left out */
    stories: {
        [key: string]: StoryFacts;
    };
    /** Ids of waiting cases that cannot be read until somebody repairs what is stored */
    unreadable: string[];
    /** The case that was asked for, if it is closed */
    decided?: {
        /** Who closed it, how and why, as a clause */
        how: string;
        closedAt?: string;
        /** The article it was closed with */
        articleId?: string;
    };
};
export type PendingRelease = {
    articleId: string;
    /** release: its embargo ends; expiry: its availability does */
    kind: "release" | "expiry";
    headline?: string;
    releaseAt: string;
};
export type HeldStory = {
    articleId: string;
    headline?: string;
    /** Since when it has been held without an end */
    since: string;
    /** Who of the desk holds it; absent if its agency does, by its copy or a notice */
    by?: string;
    /** When an embargo ends that the hold hides: it stands again once that is lifted */
    hiddenEmbargo?: string;
};
export type ReleaseList = {
    /** Those still to come, as the articles stand now, earliest first */
    releases: PendingRelease[];
    /** Whether later ones are left out */
    isCut: boolean;
    /** Those withheld without an end, the longest held first */
    holds: HeldStory[];
    /** Whether some of them are left out */
    areHoldsCut: boolean;
    /** Names of embargoes that cannot be read until somebody repairs what is stored */
    unreadable: string[];
};
export type LicenseeList = {
    licensees: {
        id: string;
        name: string;
    }[];
};
export type DeliveriesPage = {
    licensee: {
        id: string;
        name: string;
    };
    /** Oldest first, up to the end of their month (UTC); each version once for each way */
    deliveries: Delivery[];
    /** What their articles are headed now, or were before a kill, by article */
    headlines: {
        [key: string]: string;
    };
    /** Cursor to continue from, as `after`; absent at the end */
    next?: string;
};
export type Handover = {
    published: {
        /** How many stories were published */
        stories: number;
        /** How many later versions of stories were */
        versions: number;
    };
    /** Oldest first: what was killed, reinstated, taken back, withheld or released, what somebody of the desk ordered or edited, and the latest correction of each story by its agency */
    changes: {
        /** Place in the log: dense, from 1 */
        seq: number;
        articleId: string;
        kind: "revision" | "kill" | "release" | "expiry" | "reinstatement" | "withdrawal" | "recall";
        /** Compared with the previous change: what the agency says it is, or else what it was found to be */
        "class"?: "update" | "correction" | "writethru" | "refile" | "metadata-only" | "kill";
        /** The article version that this change makes current */
        version: number;
        status: "usable" | "withheld" | "canceled";
        /** It publishes what was withheld until then: licensees are told of a release. Absent in what was committed before it was kept */
        lifts?: true;
        embargoedUntil?: string;
        /** Cut with an ellipsis if the entry would exceed its limit */
        headline: string;
        /** When Wiredesk appended it */
        committedAt: string;
        /** Whose key or command it was; absent if an agency or the clock made it, or nobody noted it */
        by?: string;
        /** Of a kill, a reinstatement or a recall: the reason that was given, or the words of the notice */
        reason?: string;
    }[];
    /** There are too many for one answer: ask again for those since then */
    reached?: string;
    /** Cases that were closed, the latest first, of those opened since a week before */
    decided: Case[];
    /** What the stories of these cases are headed now, or were before a kill, by article */
    headlines: {
        [key: string]: string;
    };
    /** Webhooks that do not get through now, or were paused for that */
    failing: {
        id: string;
        licenseeId: string;
        status: "active" | "paused" | "disabled";
        failing?: {
            /** When the first of them failed */
            since: string;
            attempts: number;
            /** No attempt is made before this instant */
            nextAt: string;
        };
    }[];
};
export type TextsPage = {
    /** Oldest first; a text that was committed again, such as at its release, each time */
    texts: {
        articleId: string;
        version: number;
        /** What the text was committed as */
        status: "usable" | "withheld" | "canceled";
        committedAt: string;
        headline: string;
        byline?: string;
        agency?: string;
        /** What stands around the words, of three lines or paragraphs at most */
        excerpt: string;
    }[];
    /** Their articles, by id */
    stories: {
        [key: string]: {
            status: "usable" | "withheld" | "canceled";
            /** The versions before this one were taken back */
            withdrawnBefore?: number;
            /** Of all its versions */
            deliveries: {
                licenseeId: string;
                version: number;
                how: "article" | "revision" | "diff" | "feed" | "latest" | "webhook";
                /** The first time it was given in this way */
                deliveredAt: string;
            }[];
        };
    };
    /** How many texts were read */
    searched: number;
    /** When the last of them was committed */
    reached?: string;
    /** Cursor to continue from, as `after`; absent at the end */
    next?: string;
};
export type TakedownState = {
    articleId: string;
    /** Its headline before the kill; absent if its text never arrived */
    headline?: string;
    version: number;
    orderedAt: string;
    /** Licensees who were given it and have not acknowledged the kill */
    outstanding: string[];
    /** Licensees who have acknowledged it */
    acknowledged: string[];
};
export type TakedownList = {
    takedowns: TakedownState[];
};
export type Board = {
    at: string;
    /** The last hour, minute by minute, oldest first */
    minutes: {
        /** Start of the minute */
        at: string;
        accepted: number;
        partial: number;
        rejected: number;
    }[];
    /** Whether more drops came in the hour than are examined */
    isCut: boolean;
    /** In the last hour */
    dropsIngested: number;
    /** In the last hour */
    dropsRejected: number;
    /** From the drop to its receipt, in the last hour */
    receiptMilliseconds?: {
        median: number;
        max: number;
    };
    drops: {
        /** Messages that can be received now */
        waiting: number;
        /** Messages being worked on */
        inFlight: number;
    };
    /** How many seconds the oldest drop without a receipt has waited, as measured in the last minutes; absent if nothing was measured */
    approximateAgeOfOldestMessage?: number;
    /** Drops that could not be read */
    deadLetters: {
        /** Messages that can be received now */
        waiting: number;
        /** Messages being worked on */
        inFlight: number;
    };
    /** The dead letters of release (runs of a minute that failed) and of push (such runs, and orders to call a webhook) */
    failedRuns: {
        release: {
            /** Messages that can be received now */
            waiting: number;
            /** Messages being worked on */
            inFlight: number;
        };
        push: {
            /** Messages that can be received now */
            waiting: number;
            /** Messages being worked on */
            inFlight: number;
        };
    };
    /** Sequence of the latest change */
    logHead: number;
    /** Those still to come, as the articles stand now, earliest first */
    releases: PendingRelease[];
    /** Whether there may be later ones, which are left out */
    areReleasesCut: boolean;
    /** Those that cannot be read included */
    casesOpen: number;
    takedowns: {
        articleId: string;
        headline?: string;
        orderedAt: string;
        outstanding: string[];
        /** Whether the time has passed that the stage gives licensees to acknowledge a kill */
        isOverdue: boolean;
    }[];
    webhooks: {
        id: string;
        licenseeId: string;
        status: "active" | "paused" | "disabled";
        /** Changes of the log after its cursor, whether they concern it or not */
        behind: number;
        failingSince?: string;
        /** When the first change after its cursor was committed, if there is one */
        owedSince?: string;
    }[];
    /** The instant that the last whole export is of; absent if there was none */
    exportedAt?: string;
    agenciesSilent: number;
    silentAgencies: {
        agency: string;
        lastSeenAt: string;
    }[];
    /** Stored items that cannot be read, by sort key: they wait until they are repaired, while everything else goes on */
    unreadable: {
        what: "case" | "embargo" | "webhook";
        name: string;
    }[];
    cost: {
        /** In UTC, so far: "2026-11" */
        month: string;
        /** US dollars, for all parts together */
        dollars: number;
        /** Parts that were not counted are absent */
        parts: {
            /** changes: of the log; calls: to the API; pushes: runs that send to webhooks; minutes: of the month, in each of which the schedules run */
            name: "changes" | "calls" | "pushes" | "minutes";
            count: number;
            dollarsAMillion: number;
            dollars: number;
        }[];
        /** Date and region of AWS's list prices */
        prices: {
            date: string;
            region: string;
        };
    };
};
export type Redriven = {
    /** Approximate number of dead letters */
    moved: number;
};
/**
 * What changed after a cursor, oldest first
 */
export function readFeed({ after, since, limit, product, view, format, ifNoneMatch }: {
    after?: string;
    since?: string;
    limit?: number;
    product?: string;
    view?: "summary" | "full";
    format?: "wiredesk" | "newsml-g2";
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: FeedPage;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/feed${QS.query(QS.explode({
        after,
        since,
        limit,
        product,
        view,
        format
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * An article as it stands now
 */
export function readArticle(id: string, { format, ifNoneMatch }: {
    format?: "wiredesk" | "ninjs" | "ninjs-3.1" | "ninjs-2.2" | "ninjs-1.6" | "newsml-g2" | "nitf" | "newsarticle" | "html" | "text";
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: LicensedArticle;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 406;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/articles/${encodeURIComponent(id)}${QS.query(QS.explode({
        format
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The versions of an article the license covers, oldest first
 */
export function readRevisions(id: string, { ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RevisionHistory;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/articles/${encodeURIComponent(id)}/revisions`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * An article as it was in one version
 */
export function readRevision(id: string, version: number, { format, ifNoneMatch }: {
    format?: "wiredesk" | "ninjs" | "ninjs-3.1" | "ninjs-2.2" | "ninjs-1.6" | "newsml-g2" | "nitf" | "newsarticle" | "html" | "text";
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: LicensedArticle;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 406;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/articles/${encodeURIComponent(id)}/revisions/${encodeURIComponent(version)}${QS.query(QS.explode({
        format
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What a version changed, word by word
 */
export function readDiff(id: string, version: number, { ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RevisionDiff;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 410;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/articles/${encodeURIComponent(id)}/revisions/${encodeURIComponent(version)}/diff`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The latest articles, as atom+xml
 */
export function readLatestAtom({ limit, product, section, language, ifNoneMatch }: {
    limit?: number;
    product?: string;
    section?: string;
    language?: string;
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/latest.atom${QS.query(QS.explode({
        limit,
        product,
        section,
        language
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The latest articles, as rss+xml
 */
export function readLatestRss({ limit, product, section, language, ifNoneMatch }: {
    limit?: number;
    product?: string;
    section?: string;
    language?: string;
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/latest.rss${QS.query(QS.explode({
        limit,
        product,
        section,
        language
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The latest articles, as feed+json
 */
export function readLatestJson({ limit, product, section, language, ifNoneMatch }: {
    limit?: number;
    product?: string;
    section?: string;
    language?: string;
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: object;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/latest.json${QS.query(QS.explode({
        limit,
        product,
        section,
        language
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What was bought, what is left of the quotas, keys and notices
 */
export function readAccount({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Account;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/account", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What was given in a month, when and how: the basis of royalties
 */
export function readUsage({ month, format, limit, after, ifNoneMatch }: {
    month?: string;
    format?: "json" | "csv";
    limit?: number;
    after?: string;
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Usage;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/account/usage${QS.query(QS.explode({
        month,
        format,
        limit,
        after
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Issues a second access key, which is shown only this once
 */
export function issueKey(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: IssuedKey;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/account/keys", {
        ...opts,
        method: "POST"
    });
}
/**
 * Revokes an access key, within a minute
 */
export function revokeKey(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/account/keys/${encodeURIComponent(id)}`, {
        ...opts,
        method: "DELETE"
    });
}
/**
 * States that every copy of a killed article is down
 */
export function acknowledgeTakedown(id: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Acknowledgement;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/articles/${encodeURIComponent(id)}/takedown`, {
        ...opts,
        method: "PUT"
    });
}
/**
 * Registers an endpoint to receive changes
 */
export function createWebhook(newWebhook: NewWebhook, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: WebhookWithSecret;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/webhooks", oazapfts.json({
        ...opts,
        method: "POST",
        body: newWebhook
    }));
}
/**
 * The registered endpoints
 */
export function listWebhooks({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: WebhookList;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/webhooks", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * An endpoint and its state
 */
export function readWebhook(webhookId: string, { ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: WebhookAnswer;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/webhooks/${encodeURIComponent(webhookId)}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Changes an endpoint
 */
export function editWebhook(webhookId: string, editedWebhook: EditedWebhook, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: WebhookAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/webhooks/${encodeURIComponent(webhookId)}`, oazapfts.json({
        ...opts,
        method: "PUT",
        body: editedWebhook
    }));
}
/**
 * Removes an endpoint
 */
export function removeWebhook(webhookId: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 204;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/webhooks/${encodeURIComponent(webhookId)}`, {
        ...opts,
        method: "DELETE"
    });
}
/**
 * Sends a test message
 */
export function testWebhook(webhookId: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 202;
        data: WebhookTest;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/webhooks/${encodeURIComponent(webhookId)}/test`, {
        ...opts,
        method: "POST"
    });
}
/**
 * Issues a new secret; the previous one also signs for a day
 */
export function rotateWebhookSecret(webhookId: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: WebhookWithSecret;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/webhooks/${encodeURIComponent(webhookId)}/secret`, {
        ...opts,
        method: "POST"
    });
}
/**
 * Sends everything after a cursor again
 */
export function replayWebhook(webhookId: string, webhookReplay: WebhookReplay, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: WebhookAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/webhooks/${encodeURIComponent(webhookId)}/replay`, oazapfts.json({
        ...opts,
        method: "POST",
        body: webhookReplay
    }));
}
/**
 * Calls a paused or disabled endpoint again
 */
export function resumeWebhook(webhookId: string, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: WebhookAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/webhooks/${encodeURIComponent(webhookId)}/resume`, {
        ...opts,
        method: "POST"
    });
}
/**
 * The latest calls to an endpoint, and its answers
 */
export function listWebhookDeliveries(webhookId: string, { limit, ifNoneMatch }: {
    limit?: number;
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: WebhookDeliveries;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/webhooks/${encodeURIComponent(webhookId)}/deliveries${QS.query(QS.explode({
        limit
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What a key grants, and to whom
 */
export function readSession({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Session;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/session", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * A form with which a browser uploads one drop to S3
 */
export function createUpload(uploadRequest: UploadRequest, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: Upload;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/desk/uploads", oazapfts.json({
        ...opts,
        method: "POST",
        body: uploadRequest
    }));
}
/**
 * What a drop would become; nothing is stored
 */
export function lintDrop(lintRequest: LintRequest, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: LintedDrop;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/desk/lint", oazapfts.json({
        ...opts,
        method: "POST",
        body: lintRequest
    }));
}
/**
 * The receipts of a day's drops, or of the last two days', newest first
 */
export function listDrops({ day, before, outcome, q, ifNoneMatch }: {
    day?: string;
    before?: string;
    outcome?: "accepted" | "partial" | "rejected" | "to-mend";
    q?: string;
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: DropsPage;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/drops${QS.query(QS.explode({
        day,
        before,
        outcome,
        q
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The receipts of the drops of one key
 */
export function readReceipts(key: string, { ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ReceiptList;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/receipts${QS.query(QS.explode({
        key
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * A drop as it came
 */
export function readRaw(key: string, { versionId, ifNoneMatch }: {
    versionId?: string;
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RawDrop;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/raw${QS.query(QS.explode({
        key,
        versionId
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * An article, with all that is known of it
 */
export function readStory(id: string, { ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Story;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/articles/${encodeURIComponent(id)}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * One text of an article: an earlier version, or the one that waits beside what stands
 */
export function readStoryText(id: string, text: string, { ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: StoryText;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/articles/${encodeURIComponent(id)}/texts/${encodeURIComponent(text)}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What differs between two texts of an article, word by word
 */
export function readStoryDiff(id: string, $from: string, to: string, { ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RevisionDiff;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/articles/${encodeURIComponent(id)}/diff${QS.query(QS.explode({
        "from": $from,
        to
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What a licensee sees of an article at this moment, or why nothing
 */
export function readStoryAs(id: string, licensee: string, { ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: StoryAs;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/articles/${encodeURIComponent(id)}/as/${encodeURIComponent(licensee)}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Kills a story
 */
export function killStory(id: string, killOrder: KillOrder, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: OrderOutcome;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/articles/${encodeURIComponent(id)}/kill`, oazapfts.json({
        ...opts,
        method: "POST",
        body: killOrder
    }));
}
/**
 * Undoes a mistaken kill
 */
export function reinstateStory(id: string, reinstateOrder: ReinstateOrder, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: OrderOutcome;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/articles/${encodeURIComponent(id)}/reinstate`, oazapfts.json({
        ...opts,
        method: "POST",
        body: reinstateOrder
    }));
}
/**
 * Takes back the versions before the current one, which stays
 */
export function recallStory(id: string, recallOrder: RecallOrder, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: OrderOutcome;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/articles/${encodeURIComponent(id)}/recall`, oazapfts.json({
        ...opts,
        method: "POST",
        body: recallOrder
    }));
}
/**
 * Overrides a field until the agency changes it
 */
export function setField(id: string, field: "language" | "urgency" | "slugline" | "headline" | "summary" | "byline" | "authors" | "collective" | "contributors" | "dateline" | "agency" | "distributor" | "credit" | "copyright" | "usageTerms" | "subjects" | "sections" | "editorNote", fieldOrder: FieldOrder, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: OrderOutcome;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/articles/${encodeURIComponent(id)}/fields/${encodeURIComponent(field)}`, oazapfts.json({
        ...opts,
        method: "PUT",
        body: fieldOrder
    }));
}
/**
 * Removes the override of a field
 */
export function clearField(id: string, field: "language" | "urgency" | "slugline" | "headline" | "summary" | "byline" | "authors" | "collective" | "contributors" | "dateline" | "agency" | "distributor" | "credit" | "copyright" | "usageTerms" | "subjects" | "sections" | "editorNote", opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: OrderOutcome;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/articles/${encodeURIComponent(id)}/fields/${encodeURIComponent(field)}`, {
        ...opts,
        method: "DELETE"
    });
}
/**
 * Publishes a story now, holds it, or embargoes it
 */
export function setState(id: string, stateOrder: StateOrder, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: OrderOutcome;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/articles/${encodeURIComponent(id)}/state`, oazapfts.json({
        ...opts,
        method: "PUT",
        body: stateOrder
    }));
}
/**
 * An article as a licensee would be given it
 */
export function renderArticle(renderRequest: RenderRequest, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/desk/render", oazapfts.json({
        ...opts,
        method: "POST",
        body: renderRequest
    }));
}
/**
 * Kills, holds, publishes or embargoes the story a case is about
 */
export function resolveCase(caseId: string, caseResolution: CaseResolution, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: OrderOutcome;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/cases/${encodeURIComponent(caseId)}/resolve`, oazapfts.json({
        ...opts,
        method: "POST",
        body: caseResolution
    }));
}
/**
 * Closes a case and leaves everything as it is
 */
export function dismissCase(caseId: string, caseDismissal: CaseDismissal, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: OrderOutcome;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/cases/${encodeURIComponent(caseId)}/dismiss`, oazapfts.json({
        ...opts,
        method: "POST",
        body: caseDismissal
    }));
}
/**
 * What waits for an editor's decision
 */
export function listCases({ $case, ifNoneMatch }: {
    $case?: string;
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CaseList;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/cases${QS.query(QS.explode({
        "case": $case
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Which stories are under embargo, and until when, and which are held without an end
 */
export function listReleases({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ReleaseList;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/desk/releases", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Ids and names of all licensees
 */
export function listLicensees({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: LicenseeList;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/desk/licensees", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Which texts a licensee was given, and when
 */
export function listDeliveries(licensee: string, { since, after, ifNoneMatch }: {
    since?: string;
    after?: string;
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: DeliveriesPage;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/deliveries${QS.query(QS.explode({
        licensee,
        since,
        after
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What happened since an instant that the next shift must know
 */
export function readHandover(since: string, { ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Handover;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/handover${QS.query(QS.explode({
        since
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Which texts with some words were ever committed, in whatever version, and who was given them
 */
export function findTexts(words: string, since: string, { until, after, ifNoneMatch }: {
    until?: string;
    after?: string;
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: TextsPage;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/v1/desk/texts${QS.query(QS.explode({
        words,
        since,
        until,
        after
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Killed articles, and who has yet to take them down
 */
export function listTakedowns({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: TakedownList;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/desk/takedowns", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The state of Wiredesk
 */
export function readBoard({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Board;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/desk/board", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Returns the dead letters of drops to their queue
 */
export function redriveDrops(opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Redriven;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/v1/desk/redrive", {
        ...opts,
        method: "POST"
    });
}
/**
 * The web app
 */
export function showHome({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The desk, for editors
 */
export function showDesk({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/desk", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The portal, for licensees
 */
export function showPortal({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/portal", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The board, for operators
 */
export function showBoard({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/board", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * This description, to read and to try
 */
export function showDocs({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/docs", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * This description
 */
export function readOpenApi({ ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: object;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>("/openapi.json", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * A script or style of the pages
 */
export function readAsset(file: string, { ifNoneMatch }: {
    ifNoneMatch?: string;
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 304;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 429;
        data: Problem;
    } | {
        status: 500;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/assets/${encodeURIComponent(file)}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
