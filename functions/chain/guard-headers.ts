import securityHeaders from '@middy/http-security-headers'

/**
 * The headers that protect browsers, the same for data and for pages except for the content security policy;
 * `false` if the answer brings its own.
 */
export const guardHeaders = (contentSecurityPolicy: Record<string, string> | false) =>
  securityHeaders({
    contentSecurityPolicy,
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true, preload: false },
    permissionsPolicy: false,
    downloadOptions: false,
    dnsPrefetchControl: false,
    originAgentCluster: false,
    permittedCrossDomainPolicies: false,
  })
