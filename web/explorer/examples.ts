import askStream from './operations/ask-stream.graphql?raw';
import ask from './operations/ask.graphql?raw';
import changes from './operations/changes.graphql?raw';
import courses from './operations/courses.graphql?raw';
import institutions from './operations/institutions.graphql?raw';
import lastPage from './operations/last-page.graphql?raw';
import search from './operations/search.graphql?raw';
import weekends from './operations/weekends.graphql?raw';

/** An operation to start from. */
export interface Example {
  /** What it shows, for the menu. */
  title: string;
  query: string;
  /** JSON; empty where the operation needs none. */
  variables: string;
}

const example = (title: string, query: string, variables?: object): Example =>
  ({ title, query, variables: variables ? JSON.stringify(variables, null, 2) : '' });

/** The tabs a first visit opens with; afterwards the browser's own tabs are kept, and the menu brings these back. */
export const examples: Example[] = [
  example('List courses with a filter', courses),
  example('Combine filters, look into sessions', weekends),
  example('Page from the end', lastPage),
  example('Institutions and their courses', institutions),
  example('Search, with facets', search, { text: '學用手機' }),
  example('Keep a copy up to date', changes),
  example('Ask the adviser', ask, { input: { text: '我媽七十歲，想學用手機，住七堵' } }),
  example('Ask, and hear it sentence by sentence', askStream, { input: { text: '我想學水彩' } }),
];
