/** How a person asks a desk: sources of patterns, in small letters. */
export const ASKED =
  '(?:sorry\\W+)?(?:(?:please|pls|kindly|(?:can|could|would) you(?: please)?|(?:you|we) (?:must|need to|have to)|(?:legal|the lawyers?) says?(?: to)?)\\W{1,2})?'
/** How soon, or a thank-you. */
export const SOON = '(?:\\W{1,3}(?:please|pls|asap|now|immediately|at once|for now|thanks))'
/** What is to become of a story. */
export const STOP = '(?:kill|spike|pull|withdraw|retract|scrap|cancel|delete|remove|disregard|ignore|nix)'
/** What may stand before an order in a subject. */
export const URGENT = '\\W*(?:urgent\\W{1,5})?'
