;;; hotloop.el --- Findings of hotloop through eglot  -*- lexical-binding: t -*-

;; Emacs 29 and newer, or 26 with eglot 1.9 installed:
;;   (load "/path/to/hotloop/editors/emacs/hotloop.el")

(require 'eglot)

(defvar hotloop-command '("hotloop" "lsp")
  "How to start the server: the program and its arguments.")

(add-to-list 'eglot-server-programs
             (cons '(java-mode java-ts-mode) (lambda (&rest _) hotloop-command)))

(defun hotloop-explain (rule)
  "Show the page of RULE."
  (interactive "sRule: ")
  (let ((page (eglot-execute-command (eglot--current-server-or-lose)
                                     'hotloop.explain (vector rule))))
    (when (stringp page)
      (with-current-buffer (get-buffer-create "*hotloop*")
        (let ((inhibit-read-only t))
          (erase-buffer)
          (insert page)
          (goto-char (point-min)))
        (view-mode 1)
        (display-buffer (current-buffer))))))

(defun hotloop-check-workspace ()
  "Check all sources of the project; the findings appear as they are made."
  (interactive)
  (eglot-execute-command (eglot--current-server-or-lose) 'hotloop.checkWorkspace []))

(add-hook 'java-mode-hook #'eglot-ensure)
(add-hook 'java-ts-mode-hook #'eglot-ensure)

(provide 'hotloop)
;;; hotloop.el ends here
