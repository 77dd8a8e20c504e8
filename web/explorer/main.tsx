import 'graphiql/style.css';
import './style.css';

import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { examples } from './examples';
import { examplesMenu } from './examples-menu';
import { fetchGraphQL } from './fetcher';

const place = document.getElementById('explorer');
if (!place)
  throw new Error('explorer/index.html has no element "explorer" to draw in. Give <main> that id.');

createRoot(place).render(
  <GraphiQL
    fetcher={fetchGraphQL}
    defaultTabs={examples}
    plugins={[examplesMenu]}
    defaultEditorToolsVisibility="variables"
    // A header may hold a consultation's token, which is nobody else's on a shared computer.
    shouldPersistHeaders={false}
  />,
);
