" Gouji in Vim by ALE: put this into your vimrc. The program gouji must be on the PATH.
scriptencoding utf-8

augroup gouji
  autocmd!
  autocmd BufRead,BufNewFile *政府信息公开*年度报告*.txt,*政府信息公开*年报*.txt setfiletype gouji
augroup END

function! s:define(filetype) abort
  call ale#linter#Define(a:filetype, {
  \   'name': 'gouji',
  \   'lsp': 'stdio',
  \   'executable': 'gouji',
  \   'command': '%e lsp',
  \   'language': a:filetype,
  \   'project_root': {buffer -> expand('#' . buffer . ':p:h')},
  \ })
endfunction

call s:define('gouji')
call s:define('markdown')

" ALE takes the columns of edits for bytes; the protocol counts UTF-16 units. In Chinese text that would write to the
" wrong place, so the columns are put right before ALE uses them.
function! s:bytes(text, column) abort
  let l:units = a:column - 1
  let l:bytes = 0
  for l:char in str2list(a:text)
    if l:units <= 0
      break
    endif
    let l:units -= l:char > 0xFFFF ? 2 : 1
    let l:bytes += l:char < 0x80 ? 1 : l:char < 0x800 ? 2 : l:char < 0x10000 ? 3 : 4
  endfor
  return l:bytes + max([l:units, 0]) + 1
endfunction

function! s:inBytes(filename, changes) abort
  let l:lines = bufloaded(a:filename) ? getbufline(bufnr(a:filename), 1, '$') : readfile(a:filename)
  let l:changes = deepcopy(a:changes)
  for l:change in l:changes
    for l:end in [l:change.start, l:change.end]
      let l:end.offset = s:bytes(get(l:lines, l:end.line - 1, ''), l:end.offset)
    endfor
  endfor
  return l:changes
endfunction

" The same for the marks of what was found, of all servers: they stand under the right characters.
runtime autoload/ale/lsp/response.vim
function! ale#lsp#response#ReadDiagnostics(response) abort
  let l:buffer = bufnr(ale#util#ToResource(a:response.params.uri))
  return map(copy(a:response.params.diagnostics), {_, diagnostic -> s:mark(l:buffer, diagnostic)})
endfunction

function! s:mark(buffer, diagnostic) abort
  let [l:start, l:end] = [a:diagnostic.range.start, a:diagnostic.range.end]
  let l:mark = {
  \   'text': substitute(a:diagnostic.message, '\_s\+', ' ', 'g'),
  \   'type': get(a:diagnostic, 'severity', 1) == 1 ? 'E' : 'W',
  \   'lnum': l:start.line + 1,
  \   'col': s:bytes(s:line(a:buffer, l:start.line), l:start.character + 1),
  \   'end_lnum': l:end.line + 1,
  \   'end_col': s:bytes(s:line(a:buffer, l:end.line), l:end.character + 1) - 1,
  \ }
  return has_key(a:diagnostic, 'code') ? extend(l:mark, {'code': string(a:diagnostic.code)->trim("'")}) : l:mark
endfunction

function! s:line(buffer, line) abort
  return get(getbufline(a:buffer, a:line + 1), 0, '')
endfunction

runtime autoload/ale/code_action.vim
function! ale#code_action#HandleCodeAction(code_action, options) abort
  for l:edit in a:code_action.changes
    call ale#code_action#ApplyChanges(l:edit.fileName, s:inBytes(l:edit.fileName, l:edit.textChanges), a:options)
  endfor
endfunction
