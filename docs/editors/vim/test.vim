" vim -N -u NONE -i NONE -n -es -S test.vim, started by ../test.sh; not zero on failure.
scriptencoding utf-8
set nocompatible hidden encoding=utf-8 fileencodings=ucs-bom,utf-8,gb18030
let g:ale_linters = {'gouji': ['gouji'], 'markdown': ['gouji']}
let g:ale_linters_explicit = 1
let g:ale_lint_delay = 0
let g:ale_code_actions_enabled = 1
packadd! ale
filetype on
runtime plugin/ale.vim
execute 'source' fnameescape($GOUJI_EDITORS . '/vim/gouji.vim')

function! Say(text, where) abort
  call writefile(split(a:text, "\n"), a:where, 'a')
endfunction

" UTF-16 units before a byte of a line.
function! Units(lnum, col) abort
  let l:units = 0
  for l:char in str2list(strpart(getline(a:lnum), 0, a:col - 1))
    let l:units += l:char > 0xFFFF ? 2 : 1
  endfor
  return l:units
endfunction

function! Found() abort
  return sort(map(copy(ale#engine#GetLoclist(bufnr(''))), {_, d -> d.lnum . ':' . (Units(d.lnum, d.col) + 1) . ' ' . d.code}))
endfunction

function! WaitFor(holds, what) abort
  for l:i in range(400)
    if eval(a:holds) | return | endif
    sleep 50m
  endfor
  throw 'waited in vain: ' . a:what . ' ' . string(Found())
endfunction

function! Expected(name) abort
  return sort(json_decode(join(readfile($GOUJI_WORK . '/' . a:name . '.expected.json'), '')))
endfunction

try
  " 1. Every report has the findings of the command line.
  for s:name in json_decode(join(readfile($GOUJI_WORK . '/names.json'), ''))
    execute 'edit' fnameescape($GOUJI_WORK . '/' . s:name)
    if &filetype isnot# 'markdown' | setlocal filetype=gouji | endif
    ALEEnable
    ALELint
    let s:expected = Expected(s:name)
    call WaitFor('Found() == s:expected', s:name . ' ' . string(s:expected))
  endfor

  " 2. A code action: ALE asks for a number, and is told 1.
  execute 'edit' fnameescape($GOUJI_WORK . '/sample-2023-faulty.md')
  let s:before = len(Found())
  " The mark begins with the wrong number, and ends with it.
  let s:heading = filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, d -> d.code is# 'head-level2'})[0]
  let s:marked = strpart(getline(s:heading.lnum), s:heading.col - 1, s:heading.end_col - s:heading.col + 1)
  if s:marked !~# '^（3）' || strpart(getline(s:heading.lnum), 0, s:heading.end_col) isnot# join(split(strpart(getline(s:heading.lnum), 0, s:heading.end_col), '\zs'), '')
    throw 'marked: ' . s:marked
  endif
  let s:line = search('（3）政府信息管理')
  call cursor(s:line, stridx(getline(s:line), '（3）') + 1)
  runtime autoload/ale/util.vim
  function! ale#util#Input(message, value, ...) abort
    return '1'
  endfunction
  ALECodeAction
  call WaitFor('getline(s:line) is# "### （三）政府信息管理"', 'the code action: ' . getline(s:line))
  ALELint
  call WaitFor('len(Found()) < s:before', 'one finding less')

  " 3. Rename the organ. ALE asks for the new name with the same function.
  function! ale#util#Input(message, value, ...) abort
    return '云泽县体育局'
  endfunction
  call cursor(1, stridx(getline(1), '云泽县') + 1)
  ALERename
  call WaitFor('getline(1) is# "# 云泽县体育局2023年政府信息公开工作年度报告"', 'the new name in the title')
  call WaitFor('search("^云泽县体育局$", "nw") > 0', 'the new name in the signature')

  call Say('ok', '/dev/stdout')
  qall!
catch
  call Say(v:exception . ' ' . v:throwpoint, '/dev/stderr')
  cquit 1
endtry
