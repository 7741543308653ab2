import type { DeskHold } from '#schemas/revision.ts'

/** The desk's embargo behind a hold: the hold itself if it has an end, or else the one that it replaced. */
export const deskEmbargo = ({ by, until, replaced }: DeskHold): DeskHold['replaced'] =>
  until === undefined ? replaced : { by, until }
