import { problemTypes } from '#schemas/problem-types.ts'

const rows = Object.values(problemTypes)
  .toSorted((one, other) => one.status - other.status)
  .map(({ type, status, title }) => `| ${status} | \`${type}\` | ${title} |`)

/** Each problem a call may be answered with, in Markdown. */
export const problemGuide = `## Problems

Every error is a problem document (RFC 9457): go by its \`type\`, show \`detail\` to people. API Gateway's own have the type \`about:blank\`. When you ask us
about an answer, tell us its \`x-amzn-requestid\`.

| status | \`type\` | means |
| --- | --- | --- |
${rows.join('\n')}
`
