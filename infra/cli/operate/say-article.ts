import { styleText } from 'node:util'
import type { InspectedArticle } from './inspect-article.ts'

/** All that is known of an article in lines for people, in the order in which it happened. */
export const sayArticle = (inspected: InspectedArticle): string[] => {
  const {
    articleId,
    article,
    receipts,
    revisions,
    changes,
    overrides,
    deliveries,
    acknowledgements,
    cases,
    names,
  } = inspected
  return [
    `${styleText('bold', article.headline)} (${articleId}, version ${article.version}, ${article.status})`,
    ...section(
      'drops',
      receipts.map(
        ({ drop, outcome, format }) =>
          `${drop.droppedAt} ${drop.key} ${outcome}${format ? `, ${format}` : ''}, version ${drop.versionId ?? 'none'}`,
      ),
    ),
    ...section(
      'names',
      names.map(({ slug, headline, items }) => [headline, slug, ...items].filter(Boolean).join(' · ')),
    ),
    ...section(
      'revisions',
      revisions.map(
        ({ orderKey, status, headline, drop }) => `${orderKey} ${status} “${headline}” of ${drop.key}`,
      ),
    ),
    ...section(
      'changes',
      changes.map(
        change =>
          `${change.seq} ${change.committedAt} ${change.kind} v${change.version} ${change.status}${change.class ? `, ${change.class}` : ''}${change.correlationId ? `, of version ${change.correlationId}` : ''}`,
      ),
    ),
    ...section(
      'overrides',
      overrides.map(
        ({ field, value, setBy, setAt }) =>
          `${field} = ${JSON.stringify(value) ?? 'nothing'} by ${setBy} at ${setAt}`,
      ),
    ),
    ...section(
      'cases',
      cases.map(
        ({ id, kind, status, decision, note }) =>
          `${id} ${kind} ${status}${decision ? ` (${decision})` : ''}: ${note}`,
      ),
    ),
    ...section(
      'deliveries',
      deliveries.map(
        ({ deliveredAt, licenseeId, version, how }) => `${deliveredAt} v${version} to ${licenseeId}, ${how}`,
      ),
    ),
    ...section(
      'taken down',
      acknowledgements.map(({ acknowledgedAt, licenseeId }) => `${acknowledgedAt} ${licenseeId}`),
    ),
    ...section(
      'evidence',
      Object.entries(article.evidence).flatMap(([field, evidence]) =>
        evidence ? [`${field}: ${JSON.stringify(evidence.raw)} by ${evidence.rule}`] : [],
      ),
    ),
  ]
}

const section = (name: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [styleText('dim', name), ...lines.map(line => `  ${line}`)]
