/**
 * The partitions that a commit writes (functions/commit, functions/adapters/dynamodb/keys): articles, the change log with its
 * hint and its marks, embargoes and takedowns.
 */
export const committedPartitions = ['A#*', 'E', 'L', 'L#*', 'M#*', 'T', 'TO']
