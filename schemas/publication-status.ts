import * as z from 'zod/mini'

/** IPTC publication status (NewsML-G2 `pubStatus`, cv.iptc.org/newscodes/pubstatusg2). */
export const PublicationStatus = z.enum(['usable', 'withheld', 'canceled'])
export type PublicationStatus = z.infer<typeof PublicationStatus>
