/** Names the list that the roles of contributors in `identified-content/person/@value` are from. */
export const contributorSource = 'wiredesk:contributor-role'
