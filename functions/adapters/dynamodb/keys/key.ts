/** Primary key of an item. */
export interface Key {
  pk: string
  sk: string
}

/*
 * Every key of the table. Each is made only in the files beside this one:
 *
 *   revision   A#<articleId>           R#<orderKey>
 *   current    A#<articleId>           ~CURRENT            sorts after every revision
 *              index DeliveriesByMonth: HOLDS <committedAt>#<articleId>     if it is withheld without an end
 *   change     L#<segment>             <seq, 12 digits>
 *   marks      M#<segment>             MARKS               which changes of the segment are marked
 *   log head   L                       HEAD                a hint to the last segment
 *   alias      X#<day>                 <articleId>#<digest of the names>
 *   translation O#<articleId>          <articleId>         the second is a translation of the first;
 *              <articleId>#<articleId> if it states the third, another id of the first
 *   order      W                       <case id>           a kill or hold that waits for its story
 *   counts     COUNTS                  COUNTS              how many orders and webhooks there ever were
 *   export     EXPORT                  EXPORT              when the table was last exported; no export holds it
 *   open case  C                       <case id>
 *   closed     C#<month>               <case id>           by the month of its id, "202611"
 *   takedown   T                       <articleId>         a killed article
 *   open       TO                      <orderedAt>#<articleId>   a takedown, until all have acknowledged it
 *   habit      H                       <agency>            when an agency sent something
 *   delivery   T#<articleId>           D#<licenseeId>#<version, 6 digits>#<how>
 *              index DeliveriesByMonth: <licenseeId>#<month> <deliveredAt>#<articleId>#<version>#<how>
 *   acknowledgement                    A#<licenseeId>#<version, 6 digits>
 *   embargo    E                       <releaseAt>#<articleId>
 *   receipt    D#<SHA-256 of the key>  <sequencer, 32 digits>
 *              index ReceiptsByDay: <day of completedAt> <completedAt>
 *   licensee   P#<licenseeId>          LICENSEE
 *              index DeliveriesByMonth: LICENSEES <licenseeId>              so that one query lists them
 *   webhook    N                       <licenseeId>#<webhookId>   few, and all are read every minute
 *   attempt    N#<webhookId>           <at>#<messageId>
 *   key ring   P#<licenseeId>          KEYS                the keys it was given; P#@editor, P#@operator: those of the desk
 *   seen       P#<licenseeId>          SEEN#<what>         when it was last active
 *   calls      P#<licenseeId>          CALLS#<window>      expires with its window
 *   quota      P#<licenseeId>          QUOTA#<productId>#<period>          how many articles, and the last; expires after it
 *              Q#<licenseeId>#<productId>#<period>         <articleId>    another that is counted in it
 *   product    S#<productId>           PRODUCT             a selection that is sold
 *   access key K#<SHA-256 of the key>  KEY
 */
