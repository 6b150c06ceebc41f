-- hotloop in Neovim 0.7 and newer: require("hotloop").setup({})
local M = {}

-- What marks the outermost folder of a project, the surest sign first.
local marks = { ".git/", "settings.gradle", "settings.gradle.kts", "mvnw", "pom.xml", "build.gradle", "build.gradle.kts" }

local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ":p:h")
  for _, mark in ipairs(marks) do
    local is_folder = mark:sub(-1) == "/"
    local find = is_folder and vim.fn.finddir or vim.fn.findfile
    local found = find(is_folder and mark:sub(1, -2) or mark, vim.fn.escape(folder, " ,") .. ";")
    if found ~= "" then
      return vim.fn.fnamemodify(found, is_folder and ":p:h:h" or ":p:h")
    end
  end
  return folder
end

-- The page of a rule, in a window of its own.
local function explain(command)
  vim.lsp.buf_request(0, "workspace/executeCommand", {
    command = "hotloop.explain",
    arguments = command.arguments,
  }, function(problem, page)
    if problem then
      vim.notify(problem.message, vim.log.levels.ERROR)
    elseif type(page) == "string" then
      vim.lsp.util.open_floating_preview(vim.split(page, "\n"), "markdown", { border = "single" })
    end
  end)
end

local clients = {}

function M.attach(buffer, options)
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  local id = clients[root]
  if not id or not vim.lsp.get_client_by_id(id) then
    id = vim.lsp.start_client({
      name = "hotloop",
      cmd = options.cmd,
      root_dir = root,
      settings = { hotloop = options.settings },
      init_options = options.settings,
    })
    clients[root] = id
  end
  if id then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

-- options.cmd: how to start the server; options.settings: see editors/README.md.
function M.setup(options)
  options = vim.tbl_extend("keep", options or {}, {
    cmd = { "hotloop", "lsp" },
    settings = vim.empty_dict(),
  })
  vim.lsp.commands["hotloop.explain"] = explain
  vim.api.nvim_create_autocmd("FileType", {
    group = vim.api.nvim_create_augroup("hotloop", {}),
    pattern = "java",
    callback = function(event)
      M.attach(event.buf, options)
    end,
  })
  vim.api.nvim_create_user_command("HotloopCheck", function()
    vim.lsp.buf_request(0, "workspace/executeCommand", { command = "hotloop.checkWorkspace" }, function(problem)
      if problem then
        vim.notify(problem.message, vim.log.levels.ERROR)
      end
    end)
  end, {})
end

return M
