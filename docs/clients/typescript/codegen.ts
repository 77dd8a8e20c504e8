import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  // A running server's address does as well: 'http://127.0.0.1:5080/graphql'.
  schema: '../../../src/Api/Schema/schema.graphql',
  documents: 'src/*.graphql',
  generates: {
    'src/generated.ts': {
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        onlyOperationTypes: true,
        enumsAsTypes: true,
        skipTypename: true,
        // An unknown fact is null in the answer, never missing.
        avoidOptionals: { field: true },
        useTypeImports: true,
        // The operations stay text: nothing of GraphQL is shipped to the browser.
        documentMode: 'string',
        // All of them travel as text.
        scalars: { Date: 'string', DateTime: 'string', LocalTime: 'string' },
      },
    },
  },
};

export default config;
