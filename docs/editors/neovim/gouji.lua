-- Gouji in Neovim: put this into your init.lua. The program gouji must be on the PATH.

-- Drafts in plain text have a file type of their own; Markdown stays Markdown. By autocommand, because Neovim 0.7 looks
-- at what vim.filetype.add says only when asked to, and has settled on "text" before.
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = { '*政府信息公开*年度报告*.txt', '*政府信息公开*年报*.txt' },
  callback = function(event) vim.bo[event.buf].filetype = 'gouji' end,
})

-- Keys in reports. Neovim 0.11 has some of its own for the same (grn, gra, K).
local function keys(event)
  local function map(key, run) vim.keymap.set('n', key, run, { buffer = event.buf }) end
  map('K', vim.lsp.buf.hover)
  map('gd', vim.lsp.buf.definition)
  map('gr', vim.lsp.buf.references)
  map('<F2>', function() vim.lsp.buf.rename() end)
  map('<leader>a', function() vim.lsp.buf.code_action() end)
  map(']d', vim.diagnostic.goto_next)
  map('[d', vim.diagnostic.goto_prev)
  vim.bo[event.buf].omnifunc = 'v:lua.vim.lsp.omnifunc'
end
if vim.fn.exists('##LspAttach') == 1 then
  vim.api.nvim_create_autocmd('LspAttach', {
    callback = function(event)
      local client = vim.lsp.get_client_by_id(event.data.client_id)
      if client and client.name == 'gouji' then keys(event) end
    end,
  })
end

if vim.lsp.config then
  -- Neovim 0.11 and newer.
  vim.lsp.config('gouji', {
    cmd = { 'gouji', 'lsp' },
    filetypes = { 'gouji', 'markdown' },
    root_markers = { '.gouji.json', '.git' },
  })
  vim.lsp.enable('gouji')
else
  -- Older ones. Neovim 0.7 lacks vim.lsp.start, which would look for the running server by itself.
  local running
  local function attach(event)
    local root = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(event.buf), ':p:h')
    if vim.lsp.start then
      vim.lsp.start({ name = 'gouji', cmd = { 'gouji', 'lsp' }, root_dir = root })
    else
      running = running or vim.lsp.start_client({
        name = 'gouji',
        cmd = { 'gouji', 'lsp' },
        root_dir = root,
        on_exit = function() running = nil end,
      })
      vim.lsp.buf_attach_client(event.buf, running)
      keys(event)
    end
  end
  vim.api.nvim_create_autocmd('FileType', { pattern = { 'gouji', 'markdown' }, callback = attach })
end
