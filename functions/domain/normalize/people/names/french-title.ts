/** "Le Courrier du Lac", "La Voix de la Baie": no name of a person goes on so after the article. */
export const frenchTitle = /^(?:Le|La|Les) \p{Lu}\p{L}+ (?:du|des|de la) \p{Lu}\p{L}+/u
