/** The cursor of the next page, by the `Link` header of an answer (`<…?after=…>; rel="next"`); undefined at the end. */
export const nextCursor = (link: string | null | undefined): string | undefined =>
  /[?&]after=([^&>]+)[^>]*>; rel="next"/.exec(link ?? '')?.[1]
