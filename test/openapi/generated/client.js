// @ts-nocheck
/**
 * Wiredesk
 * 0.0.0
 * DO NOT MODIFY - This file has been generated using oazapfts.
 * See https://www.npmjs.com/package/oazapfts
 */
import * as Oazapfts from "@oazapfts/runtime";
import * as QS from "@oazapfts/runtime/query";
export const defaults = {
    headers: {},
    baseUrl: "."
};
const oazapfts = Oazapfts.runtime(defaults);
export const servers = {
    server1: "."
};
/**
 * What changed after a cursor, oldest first
 */
export function readFeed({ after, since, limit, product, view, format, ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/feed${QS.query(QS.explode({
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
export function readArticle(id, { format, ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/articles/${encodeURIComponent(id)}${QS.query(QS.explode({
        format
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The versions of an article that the license covers, oldest first
 */
export function readRevisions(id, { ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/articles/${encodeURIComponent(id)}/revisions`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * An article as it was in one version
 */
export function readRevision(id, version, { format, ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/articles/${encodeURIComponent(id)}/revisions/${encodeURIComponent(version)}${QS.query(QS.explode({
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
export function readDiff(id, version, { ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/articles/${encodeURIComponent(id)}/revisions/${encodeURIComponent(version)}/diff`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The latest articles, as atom+xml
 */
export function readLatestAtom({ limit, product, ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/latest.atom${QS.query(QS.explode({
        limit,
        product
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
export function readLatestRss({ limit, product, ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/latest.rss${QS.query(QS.explode({
        limit,
        product
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
export function readLatestJson({ limit, product, ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/latest.json${QS.query(QS.explode({
        limit,
        product
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What was bought, what is left of the quota, keys and notices
 */
export function readAccount({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/v1/account", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What was given in a month, when and how: the base of royalties
 */
export function readUsage({ month, format, limit, after, ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/account/usage${QS.query(QS.explode({
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
 * A second access key, shown this once
 */
export function issueKey(opts) {
    return oazapfts.fetchJson("/v1/account/keys", {
        ...opts,
        method: "POST"
    });
}
/**
 * Revokes an access key, within a minute
 */
export function revokeKey(id, opts) {
    return oazapfts.fetchJson(`/v1/account/keys/${encodeURIComponent(id)}`, {
        ...opts,
        method: "DELETE"
    });
}
/**
 * Says that every copy of a killed article is down
 */
export function acknowledgeTakedown(id, opts) {
    return oazapfts.fetchJson(`/v1/articles/${encodeURIComponent(id)}/takedown`, {
        ...opts,
        method: "PUT"
    });
}
/**
 * Registers an endpoint to be told of changes
 */
export function createWebhook(newWebhook, opts) {
    return oazapfts.fetchJson("/v1/webhooks", oazapfts.json({
        ...opts,
        method: "POST",
        body: newWebhook
    }));
}
/**
 * The endpoints that are registered
 */
export function listWebhooks({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/v1/webhooks", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * How an endpoint does
 */
export function readWebhook(webhookId, { ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/webhooks/${encodeURIComponent(webhookId)}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Changes an endpoint
 */
export function editWebhook(webhookId, editedWebhook, opts) {
    return oazapfts.fetchJson(`/v1/webhooks/${encodeURIComponent(webhookId)}`, oazapfts.json({
        ...opts,
        method: "PUT",
        body: editedWebhook
    }));
}
/**
 * Removes an endpoint
 */
export function removeWebhook(webhookId, opts) {
    return oazapfts.fetchJson(`/v1/webhooks/${encodeURIComponent(webhookId)}`, {
        ...opts,
        method: "DELETE"
    });
}
/**
 * Sends a test message
 */
export function testWebhook(webhookId, opts) {
    return oazapfts.fetchJson(`/v1/webhooks/${encodeURIComponent(webhookId)}/test`, {
        ...opts,
        method: "POST"
    });
}
/**
 * A new secret; the one before signs along for a day
 */
export function rotateWebhookSecret(webhookId, opts) {
    return oazapfts.fetchJson(`/v1/webhooks/${encodeURIComponent(webhookId)}/secret`, {
        ...opts,
        method: "POST"
    });
}
/**
 * Sends again what came after a cursor
 */
export function replayWebhook(webhookId, webhookReplay, opts) {
    return oazapfts.fetchJson(`/v1/webhooks/${encodeURIComponent(webhookId)}/replay`, oazapfts.json({
        ...opts,
        method: "POST",
        body: webhookReplay
    }));
}
/**
 * Calls a paused or disabled endpoint again
 */
export function resumeWebhook(webhookId, opts) {
    return oazapfts.fetchJson(`/v1/webhooks/${encodeURIComponent(webhookId)}/resume`, {
        ...opts,
        method: "POST"
    });
}
/**
 * The latest calls of an endpoint, and what it answered
 */
export function listWebhookDeliveries(webhookId, { limit, ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/webhooks/${encodeURIComponent(webhookId)}/deliveries${QS.query(QS.explode({
        limit
    }))}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What a key opens, and for whom
 */
export function readSession({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/v1/session", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * A form by which a browser uploads one drop to S3
 */
export function createUpload(uploadRequest, opts) {
    return oazapfts.fetchJson("/v1/desk/uploads", oazapfts.json({
        ...opts,
        method: "POST",
        body: uploadRequest
    }));
}
/**
 * What a drop would become; nothing is stored
 */
export function lintDrop(lintRequest, opts) {
    return oazapfts.fetchJson("/v1/desk/lint", oazapfts.json({
        ...opts,
        method: "POST",
        body: lintRequest
    }));
}
/**
 * What became of the drops of a day, newest first
 */
export function listDrops({ day, before, outcome, q, ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/desk/drops${QS.query(QS.explode({
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
 * What became of the drops of one key
 */
export function readReceipts(key, { ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/desk/receipts${QS.query(QS.explode({
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
export function readRaw(key, { versionId, ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/desk/raw${QS.query(QS.explode({
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
 * An article with all that is known of it
 */
export function readStory(id, { ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/desk/articles/${encodeURIComponent(id)}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * What changed between two versions, word by word
 */
export function readStoryDiff(id, $from, to, { ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/v1/desk/articles/${encodeURIComponent(id)}/diff${QS.query(QS.explode({
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
 * Kills a story
 */
export function killStory(id, killOrder, opts) {
    return oazapfts.fetchJson(`/v1/desk/articles/${encodeURIComponent(id)}/kill`, oazapfts.json({
        ...opts,
        method: "POST",
        body: killOrder
    }));
}
/**
 * Undoes a mistaken kill
 */
export function reinstateStory(id, reinstateOrder, opts) {
    return oazapfts.fetchJson(`/v1/desk/articles/${encodeURIComponent(id)}/reinstate`, oazapfts.json({
        ...opts,
        method: "POST",
        body: reinstateOrder
    }));
}
/**
 * Sets a field in the agency's stead, until the agency changes it
 */
export function setField(id, field, fieldOrder, opts) {
    return oazapfts.fetchJson(`/v1/desk/articles/${encodeURIComponent(id)}/fields/${encodeURIComponent(field)}`, oazapfts.json({
        ...opts,
        method: "PUT",
        body: fieldOrder
    }));
}
/**
 * Gives a field back to the agency
 */
export function clearField(id, field, opts) {
    return oazapfts.fetchJson(`/v1/desk/articles/${encodeURIComponent(id)}/fields/${encodeURIComponent(field)}`, {
        ...opts,
        method: "DELETE"
    });
}
/**
 * Publishes a story now, holds it, or embargoes it
 */
export function setState(id, stateOrder, opts) {
    return oazapfts.fetchJson(`/v1/desk/articles/${encodeURIComponent(id)}/state`, oazapfts.json({
        ...opts,
        method: "PUT",
        body: stateOrder
    }));
}
/**
 * An article as a licensee would be given it
 */
export function renderArticle(renderRequest, opts) {
    return oazapfts.fetchJson("/v1/desk/render", oazapfts.json({
        ...opts,
        method: "POST",
        body: renderRequest
    }));
}
/**
 * Kills, holds, publishes or embargoes the story that a case is about
 */
export function resolveCase(caseId, caseResolution, opts) {
    return oazapfts.fetchJson(`/v1/desk/cases/${encodeURIComponent(caseId)}/resolve`, oazapfts.json({
        ...opts,
        method: "POST",
        body: caseResolution
    }));
}
/**
 * Closes a case and leaves all as it stands
 */
export function dismissCase(caseId, caseDismissal, opts) {
    return oazapfts.fetchJson(`/v1/desk/cases/${encodeURIComponent(caseId)}/dismiss`, oazapfts.json({
        ...opts,
        method: "POST",
        body: caseDismissal
    }));
}
/**
 * What waits for an editor's decision
 */
export function listCases({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/v1/desk/cases", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Killed articles, and who has yet to take them down
 */
export function listTakedowns({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/v1/desk/takedowns", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * How Wiredesk does now
 */
export function readBoard({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/v1/desk/board", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * Gives the dead letters of drops back to their queue
 */
export function redriveDrops(opts) {
    return oazapfts.fetchJson("/v1/desk/redrive", {
        ...opts,
        method: "POST"
    });
}
/**
 * The web app
 */
export function showHome({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The desk, for editors
 */
export function showDesk({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/desk", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The portal, for licensees
 */
export function showPortal({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/portal", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * The board, for operators
 */
export function showBoard({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/board", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * This description, to read and to try
 */
export function showDocs({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/docs", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * This description
 */
export function readOpenApi({ ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson("/openapi.json", {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
/**
 * A script or style of the pages
 */
export function readAsset(file, { ifNoneMatch } = {}, opts) {
    return oazapfts.fetchJson(`/assets/${encodeURIComponent(file)}`, {
        ...opts,
        headers: oazapfts.mergeHeaders(opts?.headers, {
            "If-None-Match": ifNoneMatch
        })
    });
}
