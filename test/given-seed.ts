/** The seed given with `FC_SEED=$RANDOM npm test`, by which tests try other cases; undefined without one. */
export const givenSeed: number | undefined =
  process.env.FC_SEED === undefined ? undefined : Number(process.env.FC_SEED)
