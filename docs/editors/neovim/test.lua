-- nvim --headless -u NONE -i NONE -n -S test.lua, started by ../test.sh; not zero on failure.
local work = assert(os.getenv('GOUJI_WORK'))

local function read(name) return table.concat(vim.fn.readfile(work .. '/' .. name), '\n') end

-- Rule and place of every finding, in the protocol's units, as one line each.
local function found(buffer)
  local lines = {}
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    local text = vim.api.nvim_buf_get_lines(buffer, d.lnum, d.lnum + 1, false)[1] or ''
    local _, column = vim.str_utfindex(text, math.min(d.col, #text))
    local code = d.code or (d.user_data and d.user_data.lsp and d.user_data.lsp.code)
    table.insert(lines, (d.lnum + 1) .. ':' .. (column + 1) .. ' ' .. code)
  end
  table.sort(lines)
  return lines
end

local function request(buffer, method, params)
  local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, 10000), method .. ' was not answered')
  local _, answer = next(answers)
  assert(answer and not answer.error, method .. ': ' .. vim.inspect(answer))
  return answer.result
end

local function run()
  vim.cmd('filetype on')
  vim.opt.hidden = true
  vim.opt.fileencodings = 'ucs-bom,utf-8,gb18030'
  dofile(assert(os.getenv('GOUJI_EDITORS')) .. '/neovim/gouji.lua')

  -- 1. Every report has the findings of the command line.
  for _, name in ipairs(vim.fn.json_decode(read('names.json'))) do
    vim.cmd('edit ' .. vim.fn.fnameescape(work .. '/' .. name))
    local buffer = vim.api.nvim_get_current_buf()
    if vim.bo.filetype ~= 'markdown' then vim.bo.filetype = 'gouji' end
    local expected = vim.fn.json_decode(read(name .. '.expected.json'))
    table.sort(expected)
    vim.wait(20000, function() return vim.deep_equal(found(buffer), expected) end, 50)
    assert(vim.deep_equal(found(buffer), expected), name .. ': ' .. vim.inspect(found(buffer)) .. ' instead of ' .. vim.inspect(expected))
    assert(vim.lsp.buf_get_clients(buffer) and next(vim.lsp.buf_get_clients(buffer)), 'not attached')
  end

  -- Plain text is known by its name, and the keys of the configuration are there.
  local named = work .. '/青岚市水务局2023年政府信息公开工作年度报告.txt'
  vim.fn.writefile(vim.fn.readfile(work .. '/sample-2023.txt'), named)
  vim.cmd('edit ' .. vim.fn.fnameescape(named))
  assert(vim.bo.filetype == 'gouji', 'file type ' .. vim.bo.filetype)
  assert(vim.wait(10000, function() return next(vim.lsp.buf_get_clients(0)) ~= nil end, 50), 'not attached to the text file')
  for _, key in ipairs({ 'K', 'gd', 'gr', '<F2>', '<leader>a', ']d', '[d' }) do
    assert(vim.fn.maparg(key, 'n', false, true).buffer == 1, 'no key ' .. key)
  end

  -- 2. A code action by the editor's own command.
  vim.cmd('edit ' .. vim.fn.fnameescape(work .. '/sample-2023-faulty.md'))
  local buffer = vim.api.nvim_get_current_buf()
  local before = #found(buffer)
  local line = vim.fn.search('（3）政府信息管理')
  assert(line > 0, 'the sample has changed')
  vim.api.nvim_win_set_cursor(0, { line, vim.fn.stridx(vim.fn.getline(line), '（3）') })
  vim.ui.select = function(items, _, choose) choose(items[1], 1) end
  -- The key as a person presses it; the leader is a backslash unless it was changed.
  vim.api.nvim_feedkeys('\\a', 'xt', false)
  assert(vim.wait(10000, function() return vim.fn.getline(line):find('（三）', 1, true) ~= nil end, 50), 'no code action was applied: ' .. vim.fn.getline(line))
  assert(vim.wait(10000, function() return #found(buffer) < before end, 50), 'the finding stays')

  -- 3. Rename the organ: title and signature.
  vim.api.nvim_win_set_cursor(0, { 1, 4 })
  vim.lsp.buf.rename('云泽县体育局')
  assert(vim.wait(10000, function() return vim.fn.getline(1):find('云泽县体育局', 1, true) ~= nil end, 50), 'not renamed: ' .. vim.fn.getline(1))
  assert(vim.fn.search('^云泽县体育局$') > 0, 'the signature was not renamed')

  -- 4. Completion in an empty report.
  vim.cmd('edit ' .. vim.fn.fnameescape(work .. '/新建2024年政府信息公开工作年度报告.md'))
  local empty = vim.api.nvim_get_current_buf()
  local result = request(empty, 'textDocument/completion', vim.lsp.util.make_position_params())
  local items = result.items or result
  assert(#items > 0, 'no completion in an empty report')

  -- 5. The server ends when it is told to.
  local id = next(vim.lsp.buf_get_clients(empty))
  vim.lsp.stop_client(id)
  assert(vim.wait(10000, function() return vim.lsp.get_client_by_id(id) == nil end, 50), 'the server did not stop')
end

local ok, problem = xpcall(run, debug.traceback)
if ok then
  io.stdout:write('ok\n')
  vim.cmd('qall!')
else
  io.stderr:write(tostring(problem) .. '\n')
  vim.cmd('cquit 1')
end
