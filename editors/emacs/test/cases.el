;;; cases.el --- Tries each case in Emacs  -*- lexical-binding: t -*-

;; Opens each case, waits for its diagnostics, applies its quick fixes through eglot's own command,
;; and compares the buffer.  HOTLOOP_CASES: a folder as editors/test makes it.  HOTLOOP: the launcher.

(require 'cl-lib)
(load (expand-file-name "../hotloop.el" (file-name-directory load-file-name)) nil t)
(setq hotloop-command (list (getenv "HOTLOOP") "lsp")
      eglot-sync-connect 60
      eglot-connect-timeout 60
      eglot-autoshutdown t
      eglot-send-changes-idle-time 0
      make-backup-files nil
      create-lockfiles nil)

(defvar cases-published 0 "How often diagnostics came.")
(advice-add 'eglot-handle-notification :after
            (lambda (_server method &rest _)
              (when (eq method 'textDocument/publishDiagnostics)
                (cl-incf cases-published))))

(defun cases-wait (what condition)
  "Wait for WHAT, which is there when CONDITION says so."
  (let ((end (+ (float-time) 60)))
    (while (not (funcall condition))
      (when (> (float-time) end)
        (error "Waited for %s in vain" what))
      (accept-process-output nil 0.02))))

(defun cases-settle (before)
  "Wait until diagnostics have come after BEFORE, and no more come."
  (cases-wait "diagnostics" (lambda () (> cases-published before)))
  (let (last)
    (while (not (eql last cases-published))
      (setq last cases-published)
      (let ((end (+ (float-time) 0.4)))
        (while (< (float-time) end)
          (accept-process-output nil 0.02))))))

(defun cases-contents (file)
  "The text of FILE."
  (with-temp-buffer
    (insert-file-contents file)
    (buffer-string)))

(defun cases-choose (review)
  "Apply the first fix here that is safe, or with REVIEW any; nil if there is none."
  (let (chosen)
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt items &rest _)
                 (setq chosen
                       (cl-find-if
                        (lambda (title)
                          (and (not (string-match-p "\\`\\(Suppress\\|Explain\\|Fix all\\) " title))
                               (or review (not (string-match-p "(review: " title)))))
                        (mapcar (lambda (item) (if (consp item) (car item) item)) items)))
                 (unless chosen (signal 'quit nil))
                 chosen)))
      (condition-case nil
          ;; As if a key had been pressed: else eglot pops up a menu.
          (let ((last-nonmenu-event ?a))
            (eglot-code-actions (point) nil nil t))
        (quit nil)))
    chosen))

(defun cases-run (file)
  "Try the case in FILE."
  (let* ((base (file-name-sans-extension file))
         (review (file-exists-p (concat base ".reviewed")))
         (expected (cases-contents (concat base (if review ".reviewed" ".fixed"))))
         (fixes 0)
         (at 0)
         (go t))
    (setq cases-published 0)
    (with-current-buffer (find-file-noselect file)
      (java-mode)
      (apply #'eglot--connect (eglot--guess-contact))
      (cases-settle 0)
      ;; Nothing is displayed here, so that flymake does not start by itself.
      (flymake-start)
      (cases-wait "diagnostics" (lambda () (flymake-diagnostics)))
      (while go
        (let ((all (sort (flymake-diagnostics)
                         (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))
              (before cases-published))
          (cond
           ((or (>= at (length all)) (> fixes 40)) (setq go nil))
           ((progn (goto-char (flymake-diagnostic-beg (nth at all))) (cases-choose review))
            (eglot--signal-textDocument/didChange)
            (cases-settle before)
            (setq at 0 fixes (1+ fixes)))
           (t (cl-incf at)))))
      (unless (equal (buffer-string) expected)
        (write-region (point-min) (point-max) (concat base ".emacs"))
        (error "%s after %d fixes differs from what is expected" file fixes))
      (message "ok %s: %d fixes" (file-name-nondirectory
                                  (directory-file-name (file-name-directory file)))
               fixes)
      (set-buffer-modified-p nil)
      (kill-buffer))))

(mapc #'cases-run (file-expand-wildcards (concat (getenv "HOTLOOP_CASES") "/*/*.java")))
