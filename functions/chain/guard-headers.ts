import securityHeaders from '@middy/http-security-headers'

/** The headers that keep browsers from harm, the same for data and pages but for the policy of content; `false`: the answer brings its own. */
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
