-- Gouji in Neovim: put this into your init.lua. The program gouji must be on the PATH.

-- Drafts in plain text have a file type of their own; Markdown stays Markdown.
if vim.filetype then
  vim.filetype.add({ pattern = { ['.*政府信息公开.*年度报告.*%.txt'] = 'gouji', ['.*政府信息公开.*年报.*%.txt'] = 'gouji' } })
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
    end
  end
  vim.api.nvim_create_autocmd('FileType', { pattern = { 'gouji', 'markdown' }, callback = attach })
end
