/** Names the list that the roles of contributors, and `author`, in `identified-content/person/@value` are from. */
export const contributorSource = 'wiredesk:contributor-role'
