import { startPage } from './page';

// A module runs after the page is read, so every element it looks for is there.
startPage();
