import type { XmlElement } from '#domain/xml/element.ts'

/** Addresses where readers join, subscribe or donate. */
const joining =
  /#\/portal\/|\/(?:subscribe|sign-?(?:up|in)|log-?in|offers?|donate|membership|newsletters?)(?:[/?#]|$)/i

/** Whether a link is for readers to join, subscribe or donate. */
export const isJoining = ({ attributes }: XmlElement): boolean => joining.test(attributes.href ?? '')
