/** The API's path of a page of a month's usage ("2026-11"), a thousand deliveries at most, behind a cursor. */
export const usagePath = (month: string, format: 'json' | 'csv', after: string | undefined): string =>
  `v1/account/usage?month=${month}&format=${format}${after === undefined ? '' : `&after=${after}`}`
