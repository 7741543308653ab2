/** A story as ninjs, with the fields a case needs. */
export const aStory = (uri: string, fields: Record<string, string> = {}): string =>
  JSON.stringify({
    uri,
    type: 'text',
    pubstatus: 'usable',
    versioncreated: '2026-03-01T10:00:00Z',
    headline: 'Night ferry stays for another year',
    body_text:
      'The council voted on Monday to keep the night ferry.\n\n“People work at night,” Ida Brandt said.',
    ...fields,
  })
