// The page of the preview: shows what the extension sends, and says where it was clicked.
(() => {
  const vscode = acquireVsCodeApi();
  const report = document.getElementById('report');
  vscode.setState(JSON.parse(document.body.dataset.state));

  let caret = -1;

  /** The last element that begins at or before the line. */
  const at = (line) => {
    let best;
    for (const element of report.querySelectorAll('[data-line]')) {
      if (Number(element.dataset.line) <= line) {
        best = element;
      }
    }
    return best;
  };

  const mark = (scroll) => {
    report.querySelector('.gouji-caret')?.classList.remove('gouji-caret');
    const element = caret < 0 ? undefined : at(caret);
    element?.classList.add('gouji-caret');
    if (scroll && element) {
      element.scrollIntoView({ block: 'nearest' });
    }
  };

  window.addEventListener('message', ({ data }) => {
    switch (data.type) {
      case 'content': {
        const top = document.documentElement.scrollTop;
        report.innerHTML = data.html;
        document.documentElement.scrollTop = top;
        mark(false);
        break;
      }
      case 'nothing': {
        const note = document.createElement('p');
        note.className = 'waiting';
        note.textContent = data.text;
        report.replaceChildren(note);
        break;
      }
      case 'caret':
        caret = data.line;
        mark(true);
        break;
    }
  });

  report.addEventListener('click', (event) => {
    const element = event.target.closest('[data-line]');
    if (element) {
      vscode.postMessage({ type: 'open', line: Number(element.dataset.line) });
    }
  });

  vscode.postMessage({ type: 'ready' });
})();
