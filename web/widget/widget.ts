import { defineElement } from './learning-advisor';

// Asked for now: once the script has run, the browser does not know any more which one it was.
const script = document.currentScript as HTMLScriptElement;
defineElement(new URL(script.src).origin);

/** A page that places no element of its own, and does not say that it will, gets one at its end. */
function placeOne(): void {
  if (script.dataset['launcher'] !== 'none' && !document.querySelector('learning-advisor'))
    document.body.append(document.createElement('learning-advisor'));
}

if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', placeOne);
else
  placeOne();
