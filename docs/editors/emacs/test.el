;;; test.el --- emacs -Q --batch -l test.el, started by ../test.sh  -*- lexical-binding: t; coding: utf-8 -*-
;; Any error ends Emacs with an exit code that is not zero.

;; -Q hides what Debian's packages install.
(dolist (folder (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa-src/*"))
  (add-to-list 'load-path folder))
(require 'cl-lib)
(require 'json)
(require 'eglot)
(load (expand-file-name "emacs/gouji.el" (getenv "GOUJI_EDITORS")))

(setq eglot-sync-connect 20
      eglot-autoshutdown nil
      eglot-send-changes-idle-time 0
      eglot-confirm-server-initiated-edits nil
      make-backup-files nil
      create-lockfiles nil
      coding-system-for-read nil)
(prefer-coding-system 'utf-8)

(defconst gouji-test-work (getenv "GOUJI_WORK"))

(defun gouji-test-json (name)
  (let ((json-array-type 'list))
    (json-read-file (expand-file-name name gouji-test-work))))

(defun gouji-test-wait (what holds &optional seconds)
  "Wait until HOLDS, or fail naming WHAT."
  (let ((end (+ (float-time) (or seconds 20))))
    (while (and (not (funcall holds)) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or (funcall holds) (error "Waited in vain: %s" (if (functionp what) (funcall what) what)))))

(defun gouji-test-units (text)
  "Length of TEXT in UTF-16 units."
  (/ (- (length (encode-coding-string text 'utf-16)) 2) 2))

(defun gouji-test-found ()
  "Rule and place of every finding of the buffer, in the protocol's units."
  ;; In batch mode there are no idle timers: flymake is started by hand.
  (flymake-start)
  (sort
   (mapcar (lambda (diagnostic)
             (save-excursion
               (goto-char (flymake-diagnostic-beg diagnostic))
               (format "%d:%d %s"
                       (line-number-at-pos)
                       (1+ (gouji-test-units (buffer-substring-no-properties (line-beginning-position) (point))))
                       (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)) :code))))
           (flymake-diagnostics))
   #'string<))

(defun gouji-test-open (name)
  (find-file (expand-file-name name gouji-test-work))
  ;; The mode asks for the server when Emacs is idle, which it never is here.
  (unless (eq major-mode 'gouji-mode)
    (let ((gouji-mode-hook nil)) (gouji-mode)))
  (unless (eglot-current-server)
    (apply #'eglot (cl-subseq (eglot--guess-contact) 0 5)))
  (gouji-test-wait "a server" #'eglot-current-server)
  (unless (eglot-managed-p) (eglot--managed-mode 1))
  (flymake-mode 1))

(defun gouji-test-changed ()
  (eglot--signal-textDocument/didChange))

;; 1. Every report has the findings of the command line.
(dolist (name (gouji-test-json "names.json"))
  (let ((expected (sort (gouji-test-json (concat name ".expected.json")) #'string<)))
    (gouji-test-open name)
    (gouji-test-wait (lambda () (format "%s: %S instead of %S" name (gouji-test-found) expected))
                     (lambda () (equal (gouji-test-found) expected)))))

;; 2. A code action by the editor's own command.
(gouji-test-open "sample-2023-faulty.md")
(let ((before (length (gouji-test-found))))
  (goto-char (point-min))
  (search-forward "### （3）")
  (backward-char 2)
  (cl-letf ((last-nonmenu-event t) ; a key was pressed, so the choice is made in the minibuffer
            ((symbol-function 'completing-read)
             (lambda (_prompt collection &rest _)
               (let ((all (if (functionp collection) (all-completions "" collection) collection)))
                 (if (consp (car all)) (caar all) (car all)))))
            ((symbol-function 'read-multiple-choice) (lambda (_prompt choices &rest _) (car choices)))
            ((symbol-function 'y-or-n-p) #'always))
    (eglot-code-actions (point) (1+ (point)) "quickfix" t))
  (gouji-test-wait "the heading to be numbered （三）"
                   (lambda () (save-excursion (goto-char (point-min)) (search-forward "### （三）" nil t))))
  (gouji-test-changed)
  (gouji-test-wait "one finding less" (lambda () (< (length (gouji-test-found)) before))))

;; 3. Rename the organ: title and signature.
(goto-char (point-min))
(search-forward "云泽县")
(eglot-rename "云泽县体育局")
(goto-char (point-min))
(cl-assert (search-forward "云泽县体育局2023年" nil t) nil "the title was not renamed")
(cl-assert (re-search-forward "^云泽县体育局$" nil t) nil "the signature was not renamed")
(set-buffer-modified-p nil)

;; 4. Completion in an empty report.
(gouji-test-open "新建2024年政府信息公开工作年度报告.md")
(let* ((capf (eglot-completion-at-point))
       (all (and capf (all-completions "" (nth 2 capf)))))
  (cl-assert all nil "no completion in an empty report"))

(eglot-shutdown (eglot-current-server))
(princ "ok\n")
