// Keys at a typist's pace, whatever the editor makes of them meanwhile.

const NAMED = { Tab: 9, Enter: 13, Escape: 27, Backspace: 8, ArrowRight: 39, ArrowDown: 40, End: 35 };

export class Typist {
  static async at(page) {
    return new Typist(await page.context().newCDPSession(page));
  }

  constructor(session) {
    this.session = session;
  }

  /**
   * Presses keys one after the other, `pace` milliseconds apart, without waiting for anything. A step is a key (`Tab`,
   * `Shift+Tab`, `5`, `Control+v`), or `{ compose, commit }`: an input method that shows `compose`, letter by letter, and ends with
   * `commit`.
   */
  async type(steps, pace) {
    const sent = [];
    const begin = Date.now();
    let at = 0;
    const send = async (method, params) => {
      await new Promise((resolve) => setTimeout(resolve, begin + pace * at++ - Date.now()));
      sent.push(this.session.send(method, params));
    };
    for (const step of steps) {
      if (typeof step === 'string') {
        await this.key(step, send);
      } else {
        for (let end = 1; end <= step.compose.length; end++) {
          const text = step.compose.slice(0, end);
          await send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
        }
        await send('Input.insertText', { text: step.commit });
      }
    }
    await Promise.all(sent);
    return { keys: at, took: Date.now() - begin };
  }

  async key(name, send) {
    const [, modifier, key] = /^(?:(Shift|Control)\+)?(.+)$/u.exec(name);
    const modifiers = { Shift: 8, Control: 2 }[modifier] ?? 0;
    const code = key in NAMED ? key : /\d/u.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
    const virtual = NAMED[key] ?? key.toUpperCase().charCodeAt(0);
    const common = { key, code, windowsVirtualKeyCode: virtual, modifiers };
    const text = key === 'Enter' ? '\r' : key.length === 1 && modifiers !== 2 ? key : undefined;
    // What the browser makes of the key by itself.
    const commands = name === 'Control+v' ? ['paste'] : [];
    await send('Input.dispatchKeyEvent', { type: 'keyDown', ...common, commands, ...(text ? { text } : {}) });
    // The release of a key falls into the time before the next.
    void this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  }
}
