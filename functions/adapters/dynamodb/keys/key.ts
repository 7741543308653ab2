/** Primary key of an item. */
export interface Key {
  pk: string
  sk: string
}

/*
 * Every key of the table; each is made by a file beside this one, and nowhere else:
 *
 *   revision   A#<articleId>           R#<orderKey>
 *   current    A#<articleId>           ~CURRENT            sorts after every revision
 *   change     L#<segment>             <seq, 12 digits>
 *   marks      M#<segment>             MARKS               which changes of the segment have one
 *   log head   L                       HEAD                a hint
 *   alias      X#<day>                 <articleId>#<digest of the names>
 *   order      W                       <case id>           a kill or hold that waits for its story
 *   counts     COUNTS                  COUNTS              how many orders were ever given, webhooks registered
 *   open case  C                       <case id>
 *   closed one C#<month>               <case id>           by the month of its id, "202611"
 *   takedown   T                       <articleId>         a killed article
 *   open one   TO                      <orderedAt>#<articleId>   until all have acknowledged it
 *   habit      H                       <agency>            when an agency was heard of
 *   delivery   T#<articleId>           D#<licenseeId>#<version, 6 digits>#<how>
 *              index DeliveriesByMonth: <licenseeId>#<month> <deliveredAt>#<articleId>#<version>#<how>
 *   acknowledgement                    A#<licenseeId>#<version, 6 digits>
 *   embargo    E                       <releaseAt>#<articleId>
 *   receipt    D#<SHA-256 of the key>  <sequencer, 32 digits>
 *              index ReceiptsByDay: <day of completedAt> <completedAt>
 *   licensee   P#<licenseeId>          LICENSEE
 *   webhook    N                       <licenseeId>#<webhookId>   N: who is notified; few, and all are read each minute
 *   attempt    N#<webhookId>           <at>#<messageId>
 *   key ring   P#<licenseeId>          KEYS                which keys it was given
 *   seen       P#<licenseeId>          SEEN#<what>         when it was last heard of
 *   calls      P#<licenseeId>          CALLS#<window>      expires with its window
 *   quota      P#<licenseeId>          QUOTA#<productId>#<period>          how many articles; expires with it
 *              Q#<licenseeId>#<productId>#<period>         <articleId>    an article that is among them
 *   product    S#<productId>           PRODUCT             S: a selection that is sold
 *   access key K#<SHA-256 of the key>  KEY
 */
