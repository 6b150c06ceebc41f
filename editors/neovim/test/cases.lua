-- Opens each case, waits for its diagnostics, applies its quick fixes as a person would, and
-- compares the buffer. HOTLOOP_CASES: a folder as editors/test makes it. HOTLOOP: the launcher.
local here = vim.fn.fnamemodify(debug.getinfo(1, "S").source:sub(2), ":p:h:h")
vim.opt.runtimepath:append(here)
vim.opt.hidden = true
vim.opt.swapfile = false
require("hotloop").setup({ cmd = { vim.env.HOTLOOP, "lsp" } })

local published = {}
local show = vim.lsp.handlers["textDocument/publishDiagnostics"]
vim.lsp.handlers["textDocument/publishDiagnostics"] = function(problem, result, context, config)
  show(problem, result, context, config)
  published[result.uri] = (published[result.uri] or 0) + 1
end

local function fail(message)
  io.stderr:write("FAILED: " .. message .. "\n")
  vim.cmd("cquit 1")
end

local function wait(what, condition)
  if not vim.wait(60000, condition, 20) then
    fail("waited for " .. what .. " in vain")
  end
end

local function has(name)
  return vim.fn.filereadable(name) == 1
end

-- Answers the question which action to take, as vim.ui.select asks it.
local function choose(review)
  local chosen, answered = nil, false
  vim.ui.select = function(items, _, on_choice)
    for _, item in ipairs(items) do
      local action = item.action or item[2]
      local title = action.title
      local is_fix = not (title:match("^Suppress ") or title:match("^Explain ") or title:match("^Fix all "))
      if is_fix and (review or not title:find("(review: ", 1, true)) then
        chosen = item
        break
      end
    end
    answered = true
    on_choice(chosen)
  end
  local notify = vim.notify
  vim.notify = function(message, ...)
    answered = answered or message == "No code actions available"
    notify(message, ...)
  end
  vim.lsp.buf.code_action()
  wait("code actions", function()
    return answered
  end)
  vim.notify = notify
  return chosen ~= nil
end

-- An edit may reach the server in pieces, and diagnostics have no version here: waits until all
-- is told and nothing new has come for a while.
local function settle(buffer, uri, before)
  vim.lsp.buf_request_sync(buffer, "textDocument/hover", vim.lsp.util.make_position_params(), 60000)
  wait("new diagnostics", function()
    return published[uri] > before
  end)
  local last
  repeat
    last = published[uri]
    vim.wait(400, function()
      return published[uri] ~= last
    end, 20)
  until published[uri] == last
end

local function run(file)
  local base = file:gsub("%.java$", "")
  local review = has(base .. ".reviewed")
  local expected = table.concat(vim.fn.readfile(base .. (review and ".reviewed" or ".fixed")), "\n")
  vim.cmd("edit " .. vim.fn.fnameescape(file))
  vim.bo.filetype = "java"
  local buffer = vim.api.nvim_get_current_buf()
  local uri = vim.uri_from_bufnr(buffer)
  wait("diagnostics of " .. file, function()
    return #vim.diagnostic.get(buffer) > 0
  end)
  local rule = vim.fn.fnamemodify(file, ":h:t")
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.source ~= "hotloop" or (diagnostic.code or diagnostic.user_data.lsp.code) ~= rule then
      fail("a stranger among the diagnostics: " .. vim.inspect(diagnostic))
    end
  end
  local at, fixes = 1, 0
  while true do
    local all = vim.diagnostic.get(buffer)
    table.sort(all, function(a, b)
      return a.lnum < b.lnum or (a.lnum == b.lnum and a.col < b.col)
    end)
    if at > #all or fixes > 40 then
      break
    end
    vim.api.nvim_win_set_cursor(0, { all[at].lnum + 1, all[at].col })
    local before, tick = published[uri], vim.api.nvim_buf_get_changedtick(buffer)
    if choose(review) then
      wait("the edit", function()
        return vim.api.nvim_buf_get_changedtick(buffer) ~= tick
      end)
      settle(buffer, uri, before)
      at, fixes = 1, fixes + 1
    else
      at = at + 1
    end
  end
  local now = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
  if now ~= expected then
    vim.fn.writefile(vim.split(now, "\n"), base .. ".neovim")
    fail(file .. " after " .. fixes .. " fixes differs from what is expected; see " .. base .. ".neovim")
  end
  print("ok " .. rule .. ": " .. fixes .. " fixes\n")
  vim.cmd("bwipeout!")
end

for _, file in ipairs(vim.fn.glob(vim.env.HOTLOOP_CASES .. "/*/*.java", false, true)) do
  run(file)
end
vim.cmd("qall!")
