import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** Words that make a newsroom of a title not kept: "The Quito Planet Staff"; "reports" after unknown words is a verb. */
export const newsroomOfUnknown = patternOf(
  /(?<!\p{L})/iu,
  [
    /staff/iu,
    /team/iu,
    /desk/iu,
    /agenc(?:y|ies)/iu,
    /newsroom/iu,
    /haber merkezi/iu,
    /spor servisi/iu,
    /dış haberler/iu,
    /(?:news|wire) services?/iu,
    /wire reports/iu,
    /board/iu,
    /bureau[sx]?/iu,
    /equipo/iu,
    /équipe/iu,
    /verslaggevers?/iu,
    /unit/iu,
    /red\p{L}{3,8}/iu,
    /rédaction/iu,
    /correspondents?/iu,
    /korrespondenten/iu,
    /reporters?/iu,
    /editors/iu,
    /writers group/iu,
    /monitoring/iu,
  ],
  /(?!\p{L})/iu,
)
