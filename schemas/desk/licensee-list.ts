import * as z from 'zod/mini'
import { Licensee } from '#schemas/licensee.ts'

/** Answer of `GET /v1/desk/licensees`: who may be asked about, by id. */
export const LicenseeList = z.object({ licensees: z.array(z.pick(Licensee, { id: true, name: true })) })
export type LicenseeList = z.infer<typeof LicenseeList>
