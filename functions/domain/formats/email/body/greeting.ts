/** How a letter begins: "Dear editors,". A column's "Dear Abby," stands over a letter, which no sentence of a sender's is. */
export const greeting =
  /^(?:hi|hello|dear|good (?:morning|afternoon|evening)|hallo|liebe|sehr geehrte|guten (?:morgen|tag)|bonjour|chère?s?|hola|buenos días|buenas tardes|estimad|bom dia|boa tarde|prezad|car[oi]s?|gentil[ei]|buongiorno|beste|geachte|hej|hei)(?!\p{L}{3}).{0,40}[,!:.]?$/iu
