declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  /** The Swagger UI options used here (swagger.io/docs/open-source-tools/swagger-ui/usage/configuration). */
  interface SwaggerUiOptions {
    url: string
    dom_id: string
    deepLinking: boolean
    defaultModelsExpandDepth: number
    /** Where documents are validated; null for nowhere. */
    validatorUrl: null
  }
  const SwaggerUi: (options: SwaggerUiOptions) => void
  export default SwaggerUi
}
