import type { FromPage, ToPage } from '../formData';
import type { Words } from '../words';
import { FormView } from './formView';

interface VsCode {
  postMessage(message: FromPage): void;
  getState(): { readonly field?: string } | undefined;
  setState(state: { readonly field: string }): void;
}

declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();
const words = JSON.parse(document.body.dataset['words'] ?? '{}') as Words;
const view = new FormView(
  words,
  (message) => {
    vscode.postMessage(message);
  },
  (field) => {
    vscode.setState({ field });
  },
);
let restore = vscode.getState()?.field;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'form':
      view.showForm(data.form, data.texts);
      if (restore !== undefined) {
        view.follow(restore);
        restore = undefined;
      }
      break;
    case 'texts':
      view.showTexts(data.texts, data.written);
      break;
    case 'findings':
      view.showFindings(data.findings);
      break;
    case 'fixes':
      view.showFixes(data.finding, data.titles);
      break;
    case 'offers':
      view.showOffers(data.field, data.offers);
      break;
    case 'caret':
      view.follow(data.field);
      break;
    case 'homeless':
      view.lose(data.fields);
      break;
    case 'nothing':
      break;
  }
});

vscode.postMessage({ type: 'ready' });
