import SwaggerUi from 'swagger-ui-dist/swagger-ui-es-bundle.js'

SwaggerUi({
  url: 'openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
})
