import { type GraphiQLPlugin, useEditorContext } from '@graphiql/react';
import { flushSync } from 'react-dom';

import { type Example, examples } from './examples';

/** The examples in the sidebar. One that is not open gets a tab of its own, so that nothing written is lost. */
export const examplesMenu: GraphiQLPlugin = { title: 'Examples', icon: Icon, content: Menu };

function Menu() {
  const { tabs, activeTabIndex, addTab, changeTab, queryEditor, variableEditor } = useEditorContext({ nonNull: true });

  function open({ query, variables }: Example) {
    // GraphiQL writes the editor's text into its tab a moment later, so a tab just left may lend its text to the one now open.
    const known = tabs.findIndex((tab, at) => (at === activeTabIndex && queryEditor ? queryEditor.getValue() : tab.query) === query);
    if (known >= 0)
      return changeTab(known);

    // A new tab fills the editors itself, so it has to be there before the example is.
    flushSync(addTab);
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  }

  return (
    <section aria-label="Examples">
      <h2 className="graphiql-doc-explorer-title examples-title">Examples</h2>
      <ul className="examples">
        {examples.map(example => (
          <li key={example.title}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(example)}>{example.title}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 5h14M3 10h14M3 15h9" />
    </svg>
  );
}
