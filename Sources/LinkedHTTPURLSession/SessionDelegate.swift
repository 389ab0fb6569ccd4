// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
internal import Synchronization

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// Receives the data of every exchange of a session, and limits its size while it arrives.
final class SessionDelegate: NSObject, URLSessionDataDelegate {
    private let limits: URLSessionTransport.Limits
    private let control: DispatchQueue
    private let exchanges = Mutex<[Int: (exchange: SessionExchange, task: URLSessionTask)]>([:])

    init(limits: URLSessionTransport.Limits, control: DispatchQueue) {
        self.limits = limits
        self.control = control
    }

    func add(_ exchange: SessionExchange, for task: URLSessionTask) {
        exchanges.withLock { $0[task.taskIdentifier] = (exchange, task) }
    }

    func task(of exchange: SessionExchange) -> URLSessionTask? {
        exchanges.withLock { $0.values.first { $0.exchange === exchange }?.task }
    }

    private func exchange(of task: URLSessionTask) -> SessionExchange? {
        exchanges.withLock { $0[task.taskIdentifier]?.exchange }
    }

    /// Cancels a task whose outcome is decided. It does so on another queue: on Linux cancelling waits for the thread
    /// that reads from the network, whose data would meanwhile queue up here without limit.
    private func cancel(_ task: URLSessionTask) {
        control.async { task.cancel() }
    }

    private func refuse(_ task: URLSessionTask, _ code: HTTP.TransportError.Code, _ detail: String) {
        let exchange = exchange(of: task)
        exchange?.finish(.failure(HTTP.TransportError(code, host: exchange?.host, detail: detail)))
        cancel(task)
    }

    // No redirect is followed. `URLSession` on Linux would send `Authorization` to any host, and it asks only the session's
    // delegate.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    // A 401 is a response like any other. On Linux this is called after the last byte, and none of the dispositions would end
    // the exchange with its response; elsewhere the default is right (and checks certificates).
    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        #if canImport(FoundationNetworking)
        exchange(of: task)?.finish()
        cancel(task)
        #else
        completionHandler(.performDefaultHandling, nil)
        #endif
    }

    #if canImport(FoundationNetworking)
    // A kept connection was closed after a part of the body was sent: libcurl opens another one, sends the head again, and
    // asks for the body from its start. Foundation no longer has it (giving a stream instead would send chunks, and crashes
    // the program), so that the server would wait for the body until the deadline.
    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        needNewBodyStream completionHandler: @escaping (InputStream?) -> Void
    ) {
        refuse(task, .connectionLost, "a kept connection was closed while it took the request")
        completionHandler(nil)
    }
    #endif

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        accept(response, of: dataTask)
        completionHandler(.allow)
    }

    private func accept(_ response: URLResponse, of task: URLSessionTask) {
        guard let response = response as? HTTPURLResponse else {
            return refuse(task, .malformedResponse, "no HTTP")
        }
        let head = HTTP.Response(head: response)
        if head.headers.count > limits.headerFields {
            return refuse(task, .responseTooLarge, "more than \(limits.headerFields) header fields")
        }
        let bytes = head.headers.reduce(0) { $0 + $1.name.text.utf8.count + $1.value.utf8.count }
        if bytes > limits.headerBytes {
            return refuse(task, .responseTooLarge, "more than \(limits.headerBytes) bytes of headers")
        }
        if response.expectedContentLength > Int64(limits.body) {
            return refuse(task, .responseTooLarge, "more than \(limits.body) bytes")
        }
        exchange(of: task)?.receive(head: head)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        guard let exchange = exchange(of: dataTask) else { return }
        if !exchange.receive(data, limit: limits.body) {
            refuse(dataTask, .responseTooLarge, "more than \(limits.body) bytes")
        }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        guard let exchange = exchanges.withLock({ $0[task.taskIdentifier]?.exchange }) else { return }
        if let error {
            exchange.finish(.failure(HTTP.TransportError.reading(error, host: exchange.host)))
        } else {
            // A redirect that is not followed is not reported to the delegate; the task has its response.
            if !exchange.hasHead, let response = task.response { accept(response, of: task) }
            exchange.finish()
        }
        exchanges.withLock { _ = $0.removeValue(forKey: task.taskIdentifier) }
    }
}
