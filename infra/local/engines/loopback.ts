/** Everything local listens here alone: nothing of it is for other machines. */
export const loopback = '127.0.0.1'
