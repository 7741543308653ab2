/** What a rule says of copy. `unclear`: there is too little information to judge by. */
export type Judgement = 'in' | 'out' | 'unclear'
