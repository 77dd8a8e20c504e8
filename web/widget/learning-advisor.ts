import { labelsOf, type Labels } from './labels';
import css from './launcher.css?inline';
import { isMessage, message } from './messages';

const svg = 'http://www.w3.org/2000/svg';
/** On a smaller screen the frame takes all of it, and nothing behind it can be reached meanwhile. */
const smallScreen = '(max-width: 40rem), (max-height: 34rem)';

/**
 * Defines `<learning-advisor>`: a button that opens the adviser in a frame of the adviser's own origin. The host page lends
 * neither style nor script to it and gets none; what is said in the frame, the host cannot read.
 * Attributes: `lang`, a language tag (default: the language of the place it stands in), and `side`, `left` or `right`.
 * @param home Where the adviser is served from, such as `https://learn.city.example`.
 */
export function defineElement(home: string): void {
  if (customElements.get('learning-advisor'))
    return;

  customElements.define('learning-advisor', class extends HTMLElement {
    private readonly button = document.createElement('button');
    private readonly dialog = document.createElement('dialog');
    private frame: HTMLIFrameElement | null = null;

    connectedCallback(): void {
      // A framework may take the element out of the page and put it back.
      window.addEventListener('message', this.listen);
      if (this.shadowRoot)
        return;

      const labels = labelsOf(this.language());
      this.button.type = 'button';
      this.button.lang = labels.lang;
      this.button.setAttribute('aria-haspopup', 'dialog');
      this.button.setAttribute('aria-expanded', 'false');
      this.button.append(icon(), label(labels));
      this.button.addEventListener('click', () => this.dialog.open ? this.close() : this.open(labels));
      this.dialog.lang = labels.lang;
      this.dialog.setAttribute('aria-label', labels.title);
      this.dialog.addEventListener('close', () => this.closed());
      const root = this.attachShadow({ mode: 'open' });
      dress(root);
      root.append(this.button, this.dialog);
      root.addEventListener('keydown', event => {
        if ((event as KeyboardEvent).key === 'Escape')
          this.close();
      });
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this.listen);
    }

    private open(labels: Labels): void {
      if (matchMedia(smallScreen).matches)
        this.dialog.showModal();
      else
        this.dialog.show();
      this.button.setAttribute('aria-expanded', 'true');
      if (this.frame)
        this.greet(this.frame);
      else
        this.dialog.append(this.frame = this.makeFrame(labels));
    }

    private close(): void {
      this.dialog.close();
    }

    private closed(): void {
      this.button.setAttribute('aria-expanded', 'false');
      this.button.focus();
    }

    // Made when it is first wanted: a page that nobody asks on loads nothing of it.
    private makeFrame(labels: Labels): HTMLIFrameElement {
      const frame = document.createElement('iframe');
      frame.title = labels.title;
      frame.allow = 'microphone; autoplay';
      frame.src = `${home}/widget/?${new URLSearchParams({ lang: this.language(), host: location.origin })}`;
      frame.addEventListener('load', () => this.greet(frame));
      return frame;
    }

    private greet(frame: HTMLIFrameElement): void {
      frame.focus();
      frame.contentWindow?.postMessage(message('opened'), home);
    }

    private readonly listen = (event: MessageEvent): void => {
      if (event.origin === home && event.source === this.frame?.contentWindow && isMessage(event.data, 'close'))
        this.close();
    };

    private language(): string {
      return this.closest<HTMLElement>('[lang]')?.lang || 'zh-TW';
    }
  });
}

// A sheet that is made by script needs no leave of the host's policy on styles; an older browser gets an element instead.
function dress(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = document.createElement('style');
    style.textContent = css;
    (root as ShadowRoot).append(style);
  }
}

function label(labels: Labels): HTMLElement {
  const made = document.createElement('span');
  made.textContent = labels.open;
  return made;
}

function icon(): SVGElement {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('viewBox', '0 0 64 64');
  made.setAttribute('aria-hidden', 'true');
  for (const shape of ['M12 6h40a8 8 0 0 1 8 8v26a8 8 0 0 1-8 8H34L20 60V48h-8a8 8 0 0 1-8-8V14a8 8 0 0 1 8-8z', 'M31 18c-5-4-11-4-17-2v21c6-2 12-2 17 2zm2 0c5-4 11-4 17-2v21c-6-2-12-2-17 2z']) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', shape);
    made.append(path);
  }
  return made;
}
