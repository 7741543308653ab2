/**
 * The name of the list that contributors' roles, and `author`, in `identified-content/person/@value` come
 * from.
 */
export const contributorSource = 'wiredesk:contributor-role'
