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
